// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;

class ProbabilityHistogramTest {
    @Test
    void everyCaseIsCountedOnce_inTheClassItIsOf() {
        double[] p = {0, 0.04, 0.05, 0.5, 0.97, 1};
        ProbabilityHistogram h = ProbabilityHistogram.of(Scores.probabilities(p), new Binary("y", "1", new boolean[] {false, true, false, true, true, true}), 20);
        assertEquals(20, h.bins().size());
        assertEquals(new ProbabilityHistogram.Bin(0, 0.05, 1, 1), h.bins().get(0));
        assertEquals(new ProbabilityHistogram.Bin(0.05, 0.1, 0, 1), h.bins().get(1));
        assertEquals(new ProbabilityHistogram.Bin(0.95, 1, 2, 0), h.at(1).orElseThrow());
        assertEquals(6, h.bins().stream().mapToInt(b -> b.positive() + b.other()).sum());
        assertEquals(2, h.most());
        assertEquals(Optional.empty(), h.at(1.01));
    }

    @Test
    void everyProbability_liesWithinTheEdgesOfItsBin() {
        Random random = new Random(1);
        for (int bins = 1; bins < 130; bins++) {
            ProbabilityHistogram h = ProbabilityHistogram.of(Scores.probabilities(new double[0]), new Binary("y", "1", new boolean[0]), bins);
            for (int n = 0; n <= bins; n++) {
                for (double p : new double[] {(double) n / bins, Math.nextDown((double) n / bins), random.nextDouble()}) {
                    h.at(p).ifPresent(b -> assertTrue(b.from() <= p && (p < b.to() || p == 1), p + " in " + b));
                }
            }
        }
    }

    @Test
    void risks_haveNoHistogram() {
        assertThrows(Undefined.class, () -> ProbabilityHistogram.of(Scores.risks(new double[] {2}), new Binary("y", "1", new boolean[] {true}), 20));
    }
}
