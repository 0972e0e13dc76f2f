// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.Arrays;

/** An outcome of two classes; which one is positive is said by name, never by position. */
public final class Binary implements Outcome {
    private final String name;
    private final String positiveLabel;
    private final boolean[] positive;

    /** {@code positive}: whether a case is of the positive class, one entry a case. */
    public Binary(String name, String positiveLabel, boolean[] positive) {
        this.name = name;
        this.positiveLabel = positiveLabel;
        this.positive = positive.clone();
    }

    @Override
    public String name() {
        return name;
    }

    /** The value in the data that counts as positive. */
    public String positiveLabel() {
        return positiveLabel;
    }

    @Override
    public int size() {
        return positive.length;
    }

    /** Whether a case is of the positive class. */
    public boolean isPositive(int row) {
        return positive[row];
    }

    /** Number of cases of the positive class. */
    public int positives() {
        int n = 0;
        for (boolean p : positive) {
            n += p ? 1 : 0;
        }
        return n;
    }

    @Override
    public Binary select(int[] rows) {
        boolean[] kept = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            kept[r] = positive[rows[r]];
        }
        return new Binary(name, positiveLabel, kept);
    }

    @Override
    public int stratum(int row) {
        return positive[row] ? 1 : 0;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Binary b && name.equals(b.name) && positiveLabel.equals(b.positiveLabel) && Arrays.equals(positive, b.positive);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(positive);
    }
}
