// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.List;

/** What a recipe learnt: each transform's record in order, then the learner's model ({@link Prevalence} where no column was left). */
public record FittedRecipe(List<Step> steps, String learner, Record model) {
    public FittedRecipe {
        steps = List.copyOf(steps);
    }

    /** A transform, by its plug-in id, and what it learnt. */
    public record Step(String transform, Record learnt) {
    }
}
