// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * An arm's transforms and learner as one thing that can be fitted. The engine makes it and hands it to a
 * {@link FusionStrategy}, which decides what it is fitted to.
 */
public interface Recipe {
    /** The transforms, each fitted to what the one before made of the training cases, then the learner. */
    FittedRecipe fit(Training train, Task task);

    /** What was fitted, applied to any cases: one score a row. */
    Scores predict(FittedRecipe fitted, FeatureTable any);

    /**
     * Predictions of the training cases, each by the whole recipe fitted without that case's fold: {@code folds} folds by
     * patient, stratified by outcome. The only inner resampling there is, so that weights and stacking cannot leak.
     */
    Scores outOfFold(Training train, int folds, Task task);
}
