// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * A change of the feature table that is learnt on training cases and applied to any: imputation, scaling, selection,
 * reduction. It never sees a test case while learning.
 *
 * @param <S> the settings
 * @param <F> what it learnt
 */
public interface Transform<S extends Record, F extends Record> extends Plugin<S> {
    /**
     * Learns from training cases only.
     *
     * @throws Problem where it cannot be learnt from these columns or this outcome
     */
    F fit(Training train, S settings, Task task);

    /**
     * The table as learnt, with the same cases in the same order. Depends on each row by itself: the same row gives the same result
     * in whatever table it stands. Columns are found by name ({@code Columns.pick}).
     */
    FeatureTable apply(F learnt, FeatureTable any);

    /** Rows change only here, and only in training (oversampling, weights). {@code train} has been through {@link #apply}. */
    default Training resample(Training train, F learnt, S settings, Task task) {
        return train;
    }
}
