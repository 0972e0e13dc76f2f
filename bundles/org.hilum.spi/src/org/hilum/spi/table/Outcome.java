// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

/** What is to be predicted, one entry a case: {@link Binary}, {@link Survival}, and more to come, so the list is open on purpose. */
public interface Outcome {
    /** Name of the outcome, as the study calls it. */
    String name();

    /** Number of cases. */
    int size();

    /** These cases, in this order; a case may stand more than once. */
    Outcome select(int[] rows);

    /** A class for each case by which folds are stratified (the label; the event). */
    int stratum(int row);
}
