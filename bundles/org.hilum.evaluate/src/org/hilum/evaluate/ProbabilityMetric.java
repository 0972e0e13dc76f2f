// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Metric;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Outcome;

/** A metric of probabilities against a binary outcome that has nothing to set. */
public interface ProbabilityMetric extends Metric<NoSettings> {
    double value(Scores scores, Binary outcome);

    @Override
    default NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    default boolean accepts(Outcome outcome) {
        return outcome instanceof Binary;
    }

    @Override
    default double value(Scores scores, Outcome outcome, NoSettings settings) {
        if (scores.size() != outcome.size()) {
            throw new IllegalArgumentException(scores.size() + " scores for " + outcome.size() + " outcomes");
        }
        return outcome instanceof Binary binary ? value(scores, binary) : undefined(outcome);
    }

    @Override
    default boolean higherIsBetter() {
        return true;
    }

    private static double undefined(Outcome outcome) {
        throw new Undefined("this metric takes a binary outcome, and " + outcome.name() + " is none");
    }
}
