// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** What PyRadiomics does otherwise; the values themselves are tested with the whole chain. */
class PyRadiomicsProcessingTest {
    private static final Task TASK = Task.quiet(1);
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Geometry ROW = Geometry.of(12, 5, 4, 1, 1, 3);

    private static Processing processing(OptionalDouble spacing, Interpolation by, Normalise normalise) {
        return new Processing(normalise, spacing, spacing, GridRule.PYRADIOMICS, 2, by, MaskInterpolation.NEAREST, 0.5, false, NONE, NONE, NONE, Discretise.bins(8), Discretise.bins(8));
    }

    private static Volume image(Geometry g, double slope) {
        float[] x = new float[g.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) (slope * (v % g.nx()));
        }
        return new Volume(g, x, Quantity.ARBITRARY);
    }

    private static Mask box(Geometry g, Box b) {
        byte[] inside = new byte[g.count()];
        for (int k = b.z(); k < b.z() + b.nz(); k++) {
            for (int j = b.y(); j < b.y() + b.ny(); j++) {
                for (int i = b.x(); i < b.x() + b.nx(); i++) {
                    inside[g.index(i, j, k)] = 1;
                }
            }
        }
        return new Mask(g, inside);
    }

    @Test
    void grids_shareTheirFirstCorner() {
        Geometry made = NewGrid.of(ROW, processing(OptionalDouble.of(2), Interpolation.LINEAR, Normalise.NONE), new Box(3, 1, 1, 4, 3, 2));
        assertEquals(new Vec3(0.5, 0.5, -0.5), made.origin());
        assertEquals(6, made.nx());
        assertEquals(3, made.ny());
        assertEquals(6, made.nz());
    }

    @Test
    void regionOfOneSlice_keepsTheSpacingAcrossIt() {
        Geometry made = NewGrid.of(ROW, processing(OptionalDouble.of(2), Interpolation.LINEAR, Normalise.NONE), new Box(3, 1, 1, 4, 3, 1));
        assertEquals(3, made.spacing().z());
        assertEquals(4, made.nz());
        assertEquals(2, made.spacing().x());
    }

    @Test
    void onlyThePaddedRegion_isResampled_howeverFarFiltersSee() {
        Mask mask = box(ROW, new Box(6, 1, 1, 2, 2, 2));
        ProcessedRegion made = new ProcessingChain(processing(OptionalDouble.of(0.5), Interpolation.LINEAR, Normalise.NONE)).process("r", image(ROW, 1), mask, g -> Reach.WHOLE, TASK);
        // (6 − ½) · 2 − 2 = 9 and (8 − ½) · 2 + 2 = 17
        assertEquals(17 - 9 + 1, made.surroundings().geometry().nx());
        ProcessedRegion plain = new ProcessingChain(processing(NONE, Interpolation.LINEAR, Normalise.NONE)).process("r", image(ROW, 1), mask, g -> Reach.WHOLE, TASK);
        assertEquals(ROW, plain.surroundings().geometry(), "without a new spacing nothing is cut");
    }

    @Test
    void voxelsBeyondTheImage_areZero_andItsOutermostHalfVoxelIsNot() {
        Geometry five = Geometry.of(5, 1, 1, 1, 1, 1);
        Geometry made = NewGrid.of(five, OptionalDouble.of(0.8), NONE, NONE, GridRule.PYRADIOMICS);
        assertEquals(7, made.nx());
        Volume flat = new Volume(five, new float[] {9.5f, 9.5f, 9.5f, 9.5f, 9.5f}, Quantity.ARBITRARY);
        for (Interpolation by : Interpolation.values()) {
            // centres at −0.1, 0.7, … 3.9, 4.7: the last lies beyond 4.5
            assertArrayEquals(new float[] {9.5f, 9.5f, 9.5f, 9.5f, 9.5f, 9.5f, 0}, new Resampling(five, made, made.box(), GridRule.PYRADIOMICS).image(flat, by, TASK).voxels(), 1e-5f, by.name());
        }
    }

    @Test
    void wholeNumbers_areCutTowardsZero_othersAreNot() {
        Mask mask = box(ROW, new Box(0, 0, 0, 12, 5, 4));
        ProcessingChain chain = new ProcessingChain(processing(OptionalDouble.of(1.5), Interpolation.LINEAR, Normalise.NONE));
        // the second new voxel lies at 1.75 old ones: 5.25 of 3 a voxel
        assertEquals(5, chain.process("r", image(ROW, 3), mask, g -> Reach.NONE, TASK).surroundings().at(1, 0, 0));
        assertEquals(-5, chain.process("r", image(ROW, -3), mask, g -> Reach.NONE, TASK).surroundings().at(1, 0, 0));
        assertEquals(0.4375f, chain.process("r", image(ROW, 0.25), mask, g -> Reach.NONE, TASK).surroundings().at(1, 0, 0));
    }

    @Test
    void wholeNumbersButForRounding_stay() {
        assertEquals(-1000, WholeNumbers.TOWARDS_ZERO.of(-999.9999999999));
        assertEquals(-999, WholeNumbers.TOWARDS_ZERO.of(-999.9999));
        assertEquals(7, WholeNumbers.TOWARDS_ZERO.of(6.9999999999999));
        assertEquals(8, WholeNumbers.NEAREST.of(7.6));
        assertFalse(WholeNumbers.only(image(ROW, 0.5)));
        assertTrue(WholeNumbers.only(image(ROW, -4)));
    }

    @Test
    void mirroredSpline_goesThroughItsValues_andIsItsOwnMirrorImage() {
        double[] s = {3, -1, 4, 1, -5, 9};
        int pad = MirrorSpline.PAD;
        double[] c = new double[s.length + 2 * pad];
        System.arraycopy(s, 0, c, pad, s.length);
        MirrorSpline.replace(c, s.length);
        for (int i = 0; i < s.length; i++) {
            assertEquals(s[i], (c[pad + i - 1] + 4 * c[pad + i] + c[pad + i + 1]) / 6, 1e-12);
        }
        for (int i = 1; i <= pad; i++) {
            assertEquals(c[pad + i], c[pad - i]);
            assertEquals(c[pad + s.length - 1 - i], c[pad + s.length - 1 + i]);
        }
    }

    @Test
    void normalised_hasMeanZeroAndTheScaleAsDeviation_cutWhereAsked() {
        Geometry g = Geometry.of(4, 1, 1, 1, 1, 1);
        Volume x = new Volume(g, new float[] {1, 2, 3, 6}, Quantity.ARBITRARY);
        double deviation = Math.sqrt((4 + 1 + 0 + 9) / 3.0);
        assertArrayEquals(new float[] {(float) (-200 / deviation), (float) (-100 / deviation), 0, (float) (300 / deviation)},
                new Normalise(Normalise.Method.Z_SCORE, NONE, 100).apply(x, "r").voxels(), 1e-4f);
        assertArrayEquals(new float[] {-50, (float) (-100 / deviation), 0, 50}, new Normalise(Normalise.Method.Z_SCORE, OptionalDouble.of(0.5), 100).apply(x, "r").voxels(), 1e-4f);
        assertSame(x, Normalise.NONE.apply(x, "r"));
    }

    @Test
    void imagesThatCannotBeNormalised_areRefusedWithTheCure() {
        Normalise zScore = new Normalise(Normalise.Method.Z_SCORE, NONE, 1);
        Geometry g = Geometry.of(2, 1, 1, 1, 1, 1);
        for (float[] voxels : new float[][] {{7, 7}, {1, Float.NaN}, {1, Float.POSITIVE_INFINITY}}) {
            Problem p = assertThrows(Problem.class, () -> zScore.apply(new Volume(g, voxels, Quantity.ARBITRARY), "region r"));
            assertTrue(p.cure().contains("normalisation"), p.getMessage());
        }
    }

    @Test
    void grid_saysWhetherItIsTheStandards() {
        assertFalse(processing(OptionalDouble.of(2), Interpolation.LINEAR, Normalise.NONE).standardGrid());
        assertTrue(processing(NONE, Interpolation.LINEAR, Normalise.NONE).standardGrid(), "nothing is resampled");
        assertTrue(Processing.DEFAULT.standardGrid());
    }
}
