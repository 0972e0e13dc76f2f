// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/** Share of positive cases called positive: TP / (TP + FN). The threshold is the one learnt in training, 0.5 where none was. */
public final class Sensitivity implements ProbabilityMetric {
    @Override
    public double value(Scores scores, Binary outcome) {
        Confusion c = Confusion.of(scores, outcome);
        if (c.positives() == 0) {
            throw new Undefined("there is no positive case");
        }
        return (double) c.truePositives() / c.positives();
    }
}
