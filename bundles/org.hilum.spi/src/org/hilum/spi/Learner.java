// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * A classifier or survival model.
 *
 * @param <S> the settings
 * @param <M> the model it learns
 */
public interface Learner<S extends Record, M extends Record> extends Plugin<S> {
    /**
     * Learns from training cases only. Columns come as the transforms left them; missing values are NaN, and come only where
     * {@code plugin.xml} says {@code missing="true"}.
     *
     * @throws Problem where nothing can be learnt: one class only, an outcome of another kind, columns of categories
     */
    M fit(Training train, S settings, Task task);

    /**
     * One score a row; a row's score does not depend on the other rows. Columns are found by name ({@code Columns.pick}); the
     * table may have others, in another order.
     */
    Scores predict(M model, FeatureTable any);

    /**
     * Whether it fits a coefficient to every column with nothing to hold it back. With more columns than a fifth of the events
     * that is overfitting, and the arm is flagged.
     */
    default boolean unpenalised(S settings) {
        return false;
    }
}
