// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What is known of training cases beside their columns: outcome, weight, and the patient each belongs to. */
public record Subjects(Outcome outcome, List<Double> weights, List<String> patients) {
    public Subjects {
        weights = List.copyOf(weights);
        patients = List.copyOf(patients);
        if (weights.size() != outcome.size() || patients.size() != outcome.size()) {
            throw new IllegalArgumentException(outcome.size() + " outcomes, " + weights.size() + " weights, " + patients.size() + " patients");
        }
    }

    /** Cases of equal weight. */
    public static Subjects of(Outcome outcome, List<String> patients) {
        return new Subjects(outcome, Collections.nCopies(outcome.size(), 1.0), patients);
    }

    public int size() {
        return outcome.size();
    }

    public Subjects select(int[] rows) {
        return new Subjects(outcome.select(rows), Arrays.stream(rows).mapToObj(weights::get).toList(),
                Arrays.stream(rows).mapToObj(patients::get).toList());
    }
}
