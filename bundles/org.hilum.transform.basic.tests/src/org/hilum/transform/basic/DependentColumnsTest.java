// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Subjects;
import org.junit.jupiter.api.Test;

/** A column for each of all categories: their sum is constant, so infinitely many coefficients predict the same. */
class DependentColumnsTest {
    private static final int CASES = 160;
    private static final int NUMBERS = 27;
    private static final int CATEGORIES = 4;

    @Test
    void everyLambda_isSolvedToItsOptimum_withAColumnForEachCategory() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            double[][] x = new double[NUMBERS + CATEGORIES][CASES];
            boolean[] y = new boolean[CASES];
            for (int r = 0; r < CASES; r++) {
                for (int c = 0; c < NUMBERS; c++) {
                    x[c][r] = random.nextGaussian();
                }
                int category = random.nextInt(CATEGORIES);
                x[NUMBERS + category][r] = 1;
                y[r] = category < 2 == random.nextDouble() < 0.65;
            }
            Subjects subjects = Subjects.of(new Binary("y", "yes", y), IntStream.range(0, CASES).mapToObj(r -> "p" + r).toList());
            PenalisedPath path = new PenalisedPath(x, y, CaseWeights.of(subjects, "test"), 1);
            for (double lambda : path.lambdas(20)) {
                PenalisedPath.Point at = path.solve(lambda, Task.quiet(1));
                assertOptimal(x, y, at, "seed " + seed + ", λ " + at.lambda());
            }
        }
    }

    /** Every gradient is within λ, and is ±λ where there is a coefficient: no other coefficients have a smaller objective. */
    private static void assertOptimal(double[][] x, boolean[] y, PenalisedPath.Point at, String what) {
        double[] residual = new double[CASES];
        double level = 0;
        for (int r = 0; r < CASES; r++) {
            residual[r] = ((y[r] ? 1 : 0) - 1 / (1 + Math.exp(-at.predict(x, r)))) / CASES;
            level += residual[r];
        }
        assertEquals(0, level, 1e-7, what);
        for (int c = 0; c < x.length; c++) {
            double mean = Arrays.stream(x[c]).average().orElseThrow();
            double sd = Math.sqrt(Arrays.stream(x[c]).map(v -> (v - mean) * (v - mean)).sum() / CASES);
            double slope = 0;
            for (int r = 0; r < CASES; r++) {
                slope += residual[r] * (x[c][r] - mean) / sd;
            }
            double b = at.standardised()[c];
            assertTrue(Math.abs(slope) <= at.lambda() + 1e-7, what + ": column " + c + " should have a coefficient");
            assertTrue(b == 0 || Math.abs(slope - Math.signum(b) * at.lambda()) <= 1e-7, what + ": column " + c + " has another slope than λ: " + slope);
        }
    }
}
