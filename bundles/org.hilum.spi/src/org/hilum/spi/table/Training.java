// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

/** What a transform or learner may learn from: the training cases' columns and what is known of those cases. */
public record Training(FeatureTable table, Subjects subjects) {
    public Training {
        if (table.rows() != subjects.size()) {
            throw new IllegalArgumentException(table.rows() + " rows for " + subjects.size() + " subjects");
        }
    }

    /** What really happened to them. */
    public Outcome outcome() {
        return subjects.outcome();
    }

    /** The same cases with other columns. */
    public Training with(FeatureTable other) {
        return new Training(other, subjects);
    }

    /** These cases, in this order; a case may stand more than once. */
    public Training select(int[] rows) {
        return new Training(table.select(rows), subjects.select(rows));
    }
}
