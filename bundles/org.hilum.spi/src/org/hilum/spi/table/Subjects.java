// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What is known of training cases beside their columns.
 *
 * @param weights how much each case counts: one of weight 2 as two cases, one of weight 0 not at all; finite, 0 or more
 * @param patients whom each case is of; cases of one patient are never divided between training and test
 */
public record Subjects(Outcome outcome, List<Double> weights, List<String> patients) {
    public Subjects {
        weights = List.copyOf(weights);
        patients = List.copyOf(patients);
        if (weights.size() != outcome.size() || patients.size() != outcome.size()) {
            throw new IllegalArgumentException(outcome.size() + " outcomes, " + weights.size() + " weights, " + patients.size() + " patients");
        }
        for (double w : weights) {
            if (!(w >= 0 && w < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a case has the weight " + w + "; give each a finite weight of 0 or more");
            }
        }
    }

    /** Cases of equal weight. */
    public static Subjects of(Outcome outcome, List<String> patients) {
        return new Subjects(outcome, Collections.nCopies(outcome.size(), 1.0), patients);
    }

    /** How much a case counts. */
    public double weight(int row) {
        return weights.get(row);
    }

    /** Number of cases. */
    public int size() {
        return outcome.size();
    }

    /** These cases, in this order; a case may stand more than once. */
    public Subjects select(int[] rows) {
        return new Subjects(outcome.select(rows), Arrays.stream(rows).mapToObj(weights::get).toList(),
                Arrays.stream(rows).mapToObj(patients::get).toList());
    }
}
