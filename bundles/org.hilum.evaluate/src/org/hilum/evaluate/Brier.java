// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/** Brier score (1950): mean of (p − y)², y = 1 for a positive case, 0 otherwise. 0 is perfect. */
public final class Brier implements ProbabilityMetric {
    @Override
    public double value(Scores scores, Binary outcome) {
        if (scores.kind() != Scores.Kind.PROBABILITY || scores.size() == 0) {
            throw new Undefined("the Brier score needs probabilities of at least one case");
        }
        double sum = 0;
        for (int r = 0; r < scores.size(); r++) {
            double miss = scores.value(r) - (outcome.isPositive(r) ? 1 : 0);
            sum += miss * miss;
        }
        return sum / scores.size();
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }
}
