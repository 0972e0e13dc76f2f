// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** By hand: d = 1, 2, 3; m = 2, s² = 1; error = √(1/3 + 1/4); t = 2.6186 on 2 df, p = 0.12014 (Student's t, closed form for 2 df). */
    @Test
    void correctedResampledTest_matchesTheFormulaWorkedByHand() {
        Difference d = Difference.test("a", "b", List.of(1.0, 2.0, 3.0), 0.2);
        double error = Math.sqrt(1.0 / 3 + 0.25);
        double t = 2 / error;
        assertEquals(1 - t / Math.sqrt(2 + t * t), d.p(), 1e-12);
        double quantile = 4.302652729911275; // t(0.975, 2)
        assertEquals(2 - quantile * error, d.low(), 1e-9);
        assertEquals(2 + quantile * error, d.high(), 1e-9);
    }

    @Test
    void equalArms_differByNothingWithCertainty() {
        Difference d = Difference.test("a", "b", List.of(0.0, 0.0, 0.0), 0.2);
        assertEquals(1, d.p());
        assertEquals(0, d.low());
    }

    @Test
    void oneResample_orConstantDifference_hasNoInterval() {
        assertTrue(Double.isNaN(Difference.test("a", "b", List.of(0.3), 0.3).p()));
        assertTrue(Double.isNaN(Difference.test("a", "b", List.of(0.3, 0.3), 0.3).low()));
    }

    /** Folds share training cases, so their differences are correlated; with the correlation the correction assumes, p is uniform. */
    @Test
    void correlatedResamples_keepTheNominalErrorRate() {
        Random random = new Random(7);
        int hits = 0;
        int runs = 4000;
        double rho = 0.2; // n_test / n of five folds: the correlation that the correction stands for
        for (int run = 0; run < runs; run++) {
            double common = Math.sqrt(rho) * random.nextGaussian();
            List<Double> d = IntStream.range(0, 25).mapToObj(i -> common + Math.sqrt(1 - rho) * random.nextGaussian()).toList();
            hits += Difference.test("a", "b", d, 0.2).p() < 0.05 ? 1 : 0;
        }
        assertEquals(0.05, hits / (double) runs, 0.014); // four standard errors
    }
}
