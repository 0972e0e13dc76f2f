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
    /**
     * Fits the recipe to what it makes of the blocks: once, or once a block. What is learnt of how blocks go together (weights)
     * comes from {@link Recipe#outOfFold}, never from predictions of cases that the recipe was fitted to.
     *
     * @throws Problem where these blocks cannot be fused: a case lacks one, two have a column of the same name
     */
    M fit(TrainingBlocks train, Recipe recipe, S settings, Task task);

    /** One score a row of the blocks; a row's score does not depend on the other rows. */
    Scores predict(M model, Blocks any, Recipe recipe);
}
