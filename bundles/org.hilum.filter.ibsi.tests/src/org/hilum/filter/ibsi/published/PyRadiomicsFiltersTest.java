// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.hilum.filter.ibsi.Extent;
import org.hilum.filter.ibsi.Maps;
import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against what PyRadiomics 3.1.4 (with scikit-image for local binary patterns) makes of a small image of whole numbers, six by
 * five by three voxels of 1 x 2 x 3 mm; recorded to nine digits.
 */
class PyRadiomicsFiltersTest {
    private static final Geometry GRID = Geometry.of(6, 5, 3, 1, 2, 3);
    /** The voxels that were recorded. */
    private static final int[] AT = {GRID.index(0, 0, 0), GRID.index(3, 1, 1), GRID.index(5, 4, 2), GRID.index(2, 3, 0), GRID.index(4, 0, 1)};
    private static final ScaleSettings OWN_SCALE = new ScaleSettings(OptionalDouble.empty());

    private static Volume image() {
        float[] x = new float[GRID.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (v % 6 * 37 + v / 6 % 5 * 101 + v / 30 * 53) % 97 - 40;
        }
        return new Volume(GRID, x, Quantity.HU);
    }

    private static void assertRecorded(Volume made, double... recorded) {
        for (int r = 0; r < recorded.length; r++) {
            assertEquals(recorded[r], made.at(AT[r]), 1e-6 * Math.abs(recorded[r]));
        }
    }

    @Test
    void pointwiseFilters_areThoseOfPyRadiomics() {
        assertRecorded(Maps.filter(new Square(), image(), OWN_SCALE), 28.5714286, 17.1607143, 10.2857143, 37.7857143, 19.4464286);
        assertRecorded(Maps.filter(new SquareRoot(), image(), OWN_SCALE), -47.3286383, 41.6653333, -36.6606056, 50.7543102, -42.9883705);
        assertRecorded(Maps.filter(new Logarithm(), image(), OWN_SCALE), -51.4364083, 48.0036482, -44.5844077, 53.3281058, -48.8433553);
        assertRecorded(Maps.filter(new Exponential(), image(), OWN_SCALE), 0.0564019691, 9.28425251, 0.178146199, 27.2905063, 0.0932862789);
    }

    @Test
    void gradientMagnitude_isThatOfPyRadiomics() {
        Volume made = Maps.filter(new GradientMagnitude(), image(), new GradientSettings(true, Extent.VOLUME, Boundary.NEAREST));
        assertRecorded(made, 20.525053, 11.7686024, 30.8994789, 13.7850561, 11.6404467);
        assertEquals("HU/mm", made.quantity().unit());
        assertRecorded(Maps.filter(new GradientMagnitude(), image(), new GradientSettings(false, Extent.VOLUME, Boundary.NEAREST)), 32.3805504, 12.9807549, 37.2558708,
                25.1445827, 12.5099964);
    }

    @ParameterizedTest
    @CsvSource({"UNIFORM,8,1,'3 1 8 1 8 1 9 0 9 1 7 1 9 8 9 1 7 1 1 7 4 1 7 1 0 7 3 0 7 0'", "UNIFORM,9,1,'4 0 9 0 9 1 3 0 8 0 9 1 1 9 6 0 9 1 0 9 5 0 9 1 0 9 4 0 9 0'",
        "UNIFORM,12,1.5,'4 0 12 1 12 1 13 0 11 1 12 1 13 12 13 1 11 1 0 12 6 0 11 0 0 11 4 0 11 0'",
        "PATTERN,8,1,'193 64 255 64 255 64 67 0 219 64 251 64 66 255 203 64 251 64 64 251 195 64 251 64 0 251 131 0 251 0'",
        "PATTERN,12,1.5,'3585 0 4095 512 4095 512 519 0 3839 512 4095 512 516 4095 3639 512 4087 512 0 4095 3591 0 4087 0 0 4087 2055 0 4087 0'",
        "ROTATION_INVARIANT,8,1,'7 1 255 1 255 1 13 0 111 1 127 1 9 255 47 1 127 1 1 127 15 1 127 1 0 127 7 0 127 0'",
        "ROTATION_INVARIANT,12,1.5,'15 0 4095 1 4095 1 57 0 2047 1 4095 1 33 4095 447 1 2047 1 0 4095 63 0 2047 0 0 2047 15 0 2047 0'"})
    void localBinaryPatterns_inSlices_areThoseOfPyRadiomics(PatternCode code, int samples, double radius, String recorded) {
        Volume made = Maps.filter(new LocalBinaryPattern(), image(), new LocalBinaryPatternSettings(Extent.SLICES, radius, samples, code, 1, Boundary.ZERO));
        int[] codes = Arrays.stream(recorded.split(" ")).mapToInt(Integer::parseInt).toArray();
        for (int v = 0; v < codes.length; v++) {
            assertEquals(codes[v], made.at(30 + v), "voxel " + v);
        }
    }

    @Test
    void ownScale_readsTheRegionOnly_andAnotherNeedsTheWholeImage() {
        assertEquals(Reach.WHOLE, new Square().reach(GRID, OWN_SCALE));
        ScaleSettings thousand = new ScaleSettings(OptionalDouble.of(1000));
        assertEquals(Reach.NONE, new Square().reach(GRID, thousand));
        Volume one = new Volume(Geometry.of(1, 1, 1, 1, 1, 1), new float[] {-100}, Quantity.HU);
        assertEquals(10, Maps.filter(new Square(), one, thousand).at(0), 1e-5);
        assertEquals(-316.2278, Maps.filter(new SquareRoot(), one, thousand).at(0), 1e-3);
        assertEquals(-1000 * Math.log(101) / Math.log(1001), Maps.filter(new Logarithm(), one, thousand).at(0), 1e-3);
        assertEquals(Math.pow(1000, -0.1), Maps.filter(new Exponential(), one, thousand).at(0), 1e-6);
    }

    @Test
    void imagesWithoutAScale_areUndefined() {
        Volume zeros = new Volume(Geometry.of(2, 1, 1, 1, 1, 1), new float[2], Quantity.HU);
        Volume odd = new Volume(Geometry.of(2, 1, 1, 1, 1, 1), new float[] {1, Float.NaN}, Quantity.HU);
        Volume small = new Volume(Geometry.of(2, 1, 1, 1, 1, 1), new float[] {0.5f, 0.1f}, Quantity.HU);
        for (ImageFilter<ScaleSettings> f : List.of(new Square(), new SquareRoot(), new Logarithm(), new Exponential())) {
            assertEquals("all voxels of the image are 0", assertThrows(Undefined.class, () -> Maps.filter(f, zeros, OWN_SCALE)).getMessage());
            assertThrows(Undefined.class, () -> Maps.filter(f, odd, OWN_SCALE));
        }
        assertThrows(Undefined.class, () -> Maps.filter(new Exponential(), small, OWN_SCALE));
    }
}
