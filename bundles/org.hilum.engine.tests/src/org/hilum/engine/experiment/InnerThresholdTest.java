// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;

class InnerThresholdTest {
    /** Sensitivity + specificity − 1 of calling positive what is at least {@code threshold}. */
    private static double youden(double[] scores, Binary y, double threshold) {
        double hit = 0;
        double spared = 0;
        for (int r = 0; r < scores.length; r++) {
            hit += y.isPositive(r) && scores[r] >= threshold ? 1 : 0;
            spared += !y.isPositive(r) && scores[r] < threshold ? 1 : 0;
        }
        return hit / y.positives() + spared / (y.size() - y.positives()) - 1;
    }

    @Test
    void noOtherThreshold_isBetter_withTiesToo() {
        Random random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            double[] scores = new double[30];
            boolean[] positive = new boolean[30];
            for (int r = 0; r < 30; r++) {
                positive[r] = r < 11;
                scores[r] = Math.round(10 * Math.min(1, Math.max(0, 0.5 + 0.2 * random.nextGaussian() + (positive[r] ? 0.1 : 0)))) / 10.0;
            }
            Binary y = new Binary("y", "yes", positive);
            double best = InnerThreshold.best(scores, y);
            double most = 0;
            for (double t = -0.05; t < 1.1; t += 0.1) {
                most = Math.max(most, youden(scores, y, t));
            }
            assertEquals(most, Double.isNaN(best) ? 0 : youden(scores, y, best), 1e-12);
        }
    }

    @Test
    void thresholdLiesBetweenScores_andSeparatesEvenNeighbouringDoubles() {
        Binary y = new Binary("y", "yes", new boolean[] {false, false, true, true});
        assertEquals(0.5, InnerThreshold.best(new double[] {0.1, 0.4, 0.6, 0.9}, y));
        double next = Math.nextUp(0.4);
        assertEquals(next, InnerThreshold.best(new double[] {0.1, 0.4, next, 0.9}, y));
    }

    @Test
    void uselessScores_giveNone() {
        Binary y = new Binary("y", "yes", new boolean[] {true, true, false, false});
        assertTrue(Double.isNaN(InnerThreshold.best(new double[] {0.1, 0.2, 0.7, 0.8}, y)));
        assertTrue(Double.isNaN(InnerThreshold.best(new double[] {0.5, 0.5, 0.5, 0.5}, y)));
    }
}
