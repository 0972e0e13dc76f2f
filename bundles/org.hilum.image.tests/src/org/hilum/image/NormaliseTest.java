// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.hilum.image.Normalise.Method;
import org.hilum.image.Normalise.Within;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** Ten voxels in a line: 0 0 0 0 (air), 10 12 14 16 (tissue), 40 42 (fat). */
class NormaliseTest {
    private static final float[] LINE = {0, 0, 0, 0, 10, 12, 14, 16, 40, 42};
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final double ROUNDING = 1e-6;

    private static Mask from(int first, int last) {
        Geometry grid = Geometry.of(LINE.length, 1, 1, 1, 1, 1);
        byte[] in = new byte[LINE.length];
        for (int v = first; v <= last; v++) {
            in[v] = 1;
        }
        return new Mask(grid, in);
    }

    private static Processing processing(Normalise by) {
        return new Processing(by, NONE, NONE, GridRule.IBSI, 0, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE, Discretise.bins(8), Discretise.bins(8));
    }

    private static Region processed(Normalise by) {
        Volume image = new Volume(Geometry.of(LINE.length, 1, 1, 1, 1, 1), LINE, Quantity.HU);
        return new ProcessingChain(processing(by)).process("tissue", image, from(4, 7), Disturbance.NONE, name -> {
            assertEquals("fat", name);
            return from(8, 9);
        }, grid -> Reach.NONE, Task.quiet(1)).region();
    }

    private static double[] intensities(Normalise by) {
        float[] x = processed(by).intensities();
        double[] wide = new double[x.length];
        for (int v = 0; v < x.length; v++) {
            wide[v] = x[v];
        }
        return wide;
    }

    @Test
    void zScore_byTheImage() {
        // mean 13.4; squares 4 · 179.56, then 11.56, 1.96, 0.36, 6.76, 707.56, 817.96, together 2264.4, by 9: 251.6
        double sd = Math.sqrt(251.6);
        assertArrayEquals(new double[] {-3.4 / sd, -1.4 / sd, 0.6 / sd, 2.6 / sd}, intensities(new Normalise(Method.Z_SCORE, NONE, 1)), ROUNDING);
    }

    /** Otsu parts air from tissue and fat at 10 or fat from the rest at 40: 4·6·(22.33 − 0)² = 11971 is less than 8·2·(41 − 6.5)² = 19044. */
    @Test
    void body_isWhatIsBrighterThanOtsusThreshold() {
        double sd = Math.sqrt(2);
        assertArrayEquals(new double[] {-31 / sd, -29 / sd, -27 / sd, -25 / sd}, intensities(new Normalise(Method.Z_SCORE, Within.BODY, "", NONE, NONE, NONE, 1)), ROUNDING);
        float[] bright = Sample.of(new float[] {5, 0, 7, 0, 1, 6}, "the image", "here").bright();
        assertArrayEquals(new float[] {5, 6, 7}, bright);
    }

    @Test
    void zScore_byARegionOfReference_withScaleAndCutOff() {
        double sd = Math.sqrt(2);
        assertArrayEquals(new double[] {-3100 / sd, -2900 / sd, -2700 / sd, -2500 / sd},
                intensities(new Normalise(Method.Z_SCORE, Within.REGION, "fat", NONE, NONE, NONE, 100)), 1e-3);
        assertArrayEquals(new double[] {-20, -20, -2700 / sd / 100, -2500 / sd / 100},
                intensities(new Normalise(Method.Z_SCORE, Within.REGION, "fat", NONE, NONE, OptionalDouble.of(20), 1)), 1e-4);
    }

    @Test
    void percentiles_cutBeforeMeanAndDeviation() {
        // of 0 0 0 0 10 12 14 16 40 42 the 90th percentile is 40.2, the 50th 11
        assertArrayEquals(new double[] {11, 12, 14, 16}, intensities(new Normalise(Method.CLIP, Within.IMAGE, "", OptionalDouble.of(50), OptionalDouble.of(90), NONE, 1)), ROUNDING);
        // cut at both: 11 five times, 12, 14, 16, 40, 40.2: mean 17.72, squares 5·45.1584 + 32.7184 + 13.8384 + 2.9584 + 496.3984 + 505.3504
        double sd = Math.sqrt((5 * 45.1584 + 32.7184 + 13.8384 + 2.9584 + 496.3984 + 505.3504) / 9);
        assertArrayEquals(new double[] {-6.72 / sd, -5.72 / sd, -3.72 / sd, -1.72 / sd},
                intensities(new Normalise(Method.Z_SCORE, Within.IMAGE, "", OptionalDouble.of(50), OptionalDouble.of(90), NONE, 1)), ROUNDING);
    }

    @Test
    void unit_isThatOfTheImageOnlyWhereItIsCut() {
        assertEquals(Quantity.HU, processed(Normalise.NONE).image().quantity());
        assertEquals(Quantity.HU, processed(new Normalise(Method.CLIP, Within.IMAGE, "", NONE, OptionalDouble.of(90), NONE, 1)).image().quantity());
        assertEquals("", processed(new Normalise(Method.Z_SCORE, NONE, 1)).image().quantity().unit());
        assertEquals(new Discretisation.FixedBinNumber(8), processed(new Normalise(Method.Z_SCORE, NONE, 1)).discretisation());
    }

    @Test
    void voxelsThatAreAlikeOrNoNumbers_areToldWithTheCure() {
        Volume flat = new Volume(Geometry.of(4, 1, 1, 1, 1, 1), new float[] {3, 3, 3, 3}, Quantity.HU);
        Mask all = new Mask(flat.geometry(), new byte[] {1, 1, 1, 1});
        ProcessingChain chain = new ProcessingChain(processing(new Normalise(Method.Z_SCORE, NONE, 1)));
        Problem alike = assertThrows(Problem.class, () -> chain.process("r", flat, all, grid -> Reach.NONE, Task.quiet(1)));
        assertTrue(alike.what().contains("all voxels of the image are alike"), alike.what());
        Volume odd = new Volume(flat.geometry(), new float[] {1, 2, Float.NaN, 3}, Quantity.HU);
        Problem nan = assertThrows(Problem.class, () -> chain.process("r", odd, all, grid -> Reach.NONE, Task.quiet(1)));
        assertTrue(nan.what().contains("no finite numbers") && !nan.cure().isEmpty(), nan.what());
        ProcessingChain byFat = new ProcessingChain(processing(new Normalise(Method.Z_SCORE, Within.REGION, "fat", NONE, NONE, NONE, 1)));
        Problem none = assertThrows(Problem.class, () -> byFat.process("r", odd, all, grid -> Reach.NONE, Task.quiet(1)));
        assertTrue(none.what().contains("no region fat"), none.what());
    }

    @Test
    void settingsThatContradictEachOther_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Normalise(Method.Z_SCORE, Within.REGION, "", NONE, NONE, NONE, 1));
        assertThrows(IllegalArgumentException.class, () -> new Normalise(Method.CLIP, Within.IMAGE, "", NONE, NONE, NONE, 1));
        assertThrows(IllegalArgumentException.class, () -> new Normalise(Method.CLIP, Within.IMAGE, "", OptionalDouble.of(60), OptionalDouble.of(40), NONE, 1));
    }
}
