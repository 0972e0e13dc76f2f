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
    M fit(Training train, S settings, Task task);

    /** One score a row; a row's score does not depend on the other rows. */
    Scores predict(M model, FeatureTable any);

    /**
     * Whether it fits a coefficient to every column with nothing to hold it back. With more columns than a fifth of the events
     * that is overfitting, and the arm is flagged.
     */
    default boolean unpenalised(S settings) {
        return false;
    }
}
