// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.TrainingBlocks;

/**
 * How several blocks of columns become one prediction: joined before learning (early), or by models of their own (late).
 *
 * @param <S> the settings
 * @param <M> what it learns, fitted recipes among it
 */
public interface FusionStrategy<S extends Record, M extends Record> extends Plugin<S> {
    M fit(TrainingBlocks train, Recipe recipe, S settings, Task task);

    Scores predict(M model, Blocks any, Recipe recipe);
}
