// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.RankAuc;
import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;

/** Area under the ROC curve, by ranks: see {@link RankAuc}. */
public final class Auc implements ProbabilityMetric {
    @Override
    public double value(Scores scores, Binary outcome) {
        return RankAuc.of(scores.toArray(), outcome);
    }
}
