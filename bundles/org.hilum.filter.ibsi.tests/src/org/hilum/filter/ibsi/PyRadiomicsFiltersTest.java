// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** Whole responses are held against PyRadiomics itself where the whole chain is tested; here what they have to be by their definition. */
class PyRadiomicsFiltersTest {
    private static final Task TASK = Task.quiet(1);

    private interface Intensity {
        double at(int i, int j, int k);
    }

    private static Volume image(Geometry g, Intensity f) {
        float[] x = new float[g.count()];
        for (int k = 0, v = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++, v++) {
                    x[v] = (float) f.at(i, j, k);
                }
            }
        }
        return new Volume(g, x, Quantity.ARBITRARY);
    }

    @Test
    void laplacianOfAConstant_isZero_andOfAParabolaItsCurvatureTimesSigmaSquared() {
        Geometry g = Geometry.of(61, 31, 31, 0.8, 1.5, 1.5);
        Volume flat = new PyRadiomicsLaplacian().apply(image(g, (i, j, k) -> 700), Response.ONLY, new PyRadiomicsLaplacianSettings(2), TASK);
        assertEquals(0, flat.at(30, 15, 15), 1e-3);
        assertEquals(0, flat.at(0, 0, 0), 1e-3);
        // x² in mm has the second derivative 2, wherever the ends are far
        Volume parabola = new PyRadiomicsLaplacian().apply(image(g, (i, j, k) -> (i - 30) * 0.8 * (i - 30) * 0.8), Response.ONLY, new PyRadiomicsLaplacianSettings(1.5), TASK);
        assertEquals(2 * 1.5 * 1.5, parabola.at(30, 15, 15), 1e-3);
    }

    @Test
    void laplacian_needsNoMoreThanItsReach() {
        Geometry g = Geometry.of(90, 6, 6, 1, 1, 1);
        Volume whole = image(g, (i, j, k) -> 100 * Math.sin(0.4 * i + j) + (i < 20 ? 500 : 0));
        PyRadiomicsLaplacian filter = new PyRadiomicsLaplacian();
        PyRadiomicsLaplacianSettings settings = new PyRadiomicsLaplacianSettings(2);
        Reach reach = filter.reach(g, settings);
        Box part = new Box(60, 2, 2, 3, 2, 2);
        Box seen = reach.around(part, g);
        Volume cut = filter.apply(whole.crop(seen), Response.ONLY, settings, TASK);
        Volume all = filter.apply(whole, Response.ONLY, settings, TASK);
        assertEquals(all.at(61, 3, 3), cut.at(61 - seen.x(), 3 - seen.y(), 3 - seen.z()), 1e-4);
        filter.applyEach(whole, part, List.of(Response.ONLY), settings, (r, made) -> {
            assertEquals(g.crop(part), made.geometry());
            assertEquals(all.at(61, 3, 3), made.at(1, 1, 1), 1e-4);
            assertEquals(all.at(62, 2, 3), made.at(2, 0, 1), 1e-4);
        }, TASK);
    }

    @Test
    void laplacianOfAnImageThatIsTooSmall_isUndefinedAsInPyRadiomics() {
        Geometry thin = Geometry.of(20, 20, 3, 1, 1, 1);
        assertThrows(Undefined.class, () -> new PyRadiomicsLaplacian().apply(image(thin, (i, j, k) -> i), Response.ONLY, new PyRadiomicsLaplacianSettings(1), TASK));
        Geometry narrow = Geometry.of(20, 20, 5, 1, 1, 1);
        assertThrows(Undefined.class, () -> new PyRadiomicsLaplacian().apply(image(narrow, (i, j, k) -> i), Response.ONLY, new PyRadiomicsLaplacianSettings(5), TASK));
    }

    @Test
    void subBands_bearPyRadiomicsNames() {
        assertEquals(List.of("LLH", "LHL", "LHH", "HLL", "HLH", "HHL", "HHH", "LLL"), names(1, Extent.VOLUME));
        assertEquals(List.of("LH", "HL", "HH", "2-LH", "2-HL", "2-HH", "2-LL"), names(2, Extent.SLICES));
    }

    private static List<String> names(int level, Extent extent) {
        return new PyRadiomicsWavelet().responses(new PyRadiomicsWaveletSettings(Wavelet.HAAR, level, extent)).stream().map(Response::name).toList();
    }

    private static float[] haar(String band, int level, float... line) {
        Volume image = new Volume(Geometry.of(line.length, 2, 2, 1, 1, 1), repeated(line), Quantity.ARBITRARY);
        Volume made = new PyRadiomicsWavelet().apply(image, new Response(band, ""), new PyRadiomicsWaveletSettings(Wavelet.HAAR, level, Extent.VOLUME), TASK);
        float[] first = new float[line.length];
        for (int i = 0; i < first.length; i++) {
            // low passes along y and z of what does not change there: √2 each time
            first[i] = made.at(i, 0, 0) / (float) Math.pow(2, level);
        }
        return first;
    }

    private static float[] repeated(float[] line) {
        float[] all = new float[4 * line.length];
        for (int v = 0; v < all.length; v++) {
            all[v] = line[v % line.length];
        }
        return all;
    }

    @Test
    void haarAlongX_isSumAndDifferenceWithTheNext_asOnATorus() {
        float r = (float) Math.sqrt(0.5);
        assertArrayEquals(new float[] {3 * r, 6 * r, 12 * r, 9 * r}, haar("LLL", 1, 1, 2, 4, 8), 1e-5f);
        assertArrayEquals(new float[] {-1 * r, -2 * r, -4 * r, 7 * r}, haar("HLL", 1, 1, 2, 4, 8), 1e-5f);
    }

    /** Of 1 2 4 the even line is 1 2 4 1, so that after 4 come two ones. */
    @Test
    void oddAxis_isMadeEvenByItsFirstVoxel() {
        float r = (float) Math.sqrt(0.5);
        assertArrayEquals(new float[] {3 * r, 6 * r, 5 * r}, haar("LLL", 1, 1, 2, 4), 1e-5f);
        // once more, by the same kernel: 3 6 5 2 times r before it
        assertArrayEquals(new float[] {4.5f, 5.5f, 3.5f}, haar("2-LLL", 2, 1, 2, 4), 1e-5f);
    }
}
