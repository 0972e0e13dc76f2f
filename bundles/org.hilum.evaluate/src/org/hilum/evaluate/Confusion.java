// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;

/** Counts of right and wrong calls: a case is called positive when its score is at least the threshold. */
public record Confusion(int truePositives, int falsePositives, int trueNegatives, int falseNegatives) {
    public static Confusion of(Scores scores, Binary outcome) {
        int[] n = new int[4];
        for (int r = 0; r < scores.size(); r++) {
            boolean called = scores.value(r) >= scores.threshold();
            n[(called ? 0 : 2) + (called == outcome.isPositive(r) ? 0 : 1)]++;
        }
        return new Confusion(n[0], n[1], n[2], n[3]);
    }

    public int positives() {
        return truePositives + falseNegatives;
    }

    public int negatives() {
        return trueNegatives + falsePositives;
    }

    public int cases() {
        return positives() + negatives();
    }
}
