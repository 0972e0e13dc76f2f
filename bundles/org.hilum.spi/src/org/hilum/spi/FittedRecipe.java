// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.List;

/**
 * What a recipe learnt: each transform's record in order, then the learner's model.
 *
 * @param steps the transforms; those after the one that left no column are not there
 * @param columns names of the columns that reached the learner: what was selected
 * @param learner id of the learner's plug-in
 * @param model {@link Prevalence} where no column was left
 */
public record FittedRecipe(List<Step> steps, List<String> columns, String learner, Record model) {
    public FittedRecipe {
        steps = List.copyOf(steps);
        columns = List.copyOf(columns);
    }

    /** A transform, by its plug-in id, what it learnt, and how many columns it left. */
    public record Step(String transform, Record learnt, int columns) {
    }
}
