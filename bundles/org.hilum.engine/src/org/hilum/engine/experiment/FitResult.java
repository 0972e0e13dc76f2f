// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;
import java.util.Optional;

import org.hilum.spi.Problem;
import org.hilum.spi.Scores;

/**
 * One arm × repeat × fold as it is kept.
 *
 * @param cases the test cases, one a score
 * @param columns number of columns of the arm's blocks
 * @param recipes what each fitted recipe selected: one for early fusion, one a block for late
 * @param problem why there are no scores
 */
public record FitResult(List<String> cases, Scores scores, int columns, List<Selection> recipes, List<String> notes, double seconds, Optional<Problem> problem) {
    public FitResult {
        cases = List.copyOf(cases);
        recipes = List.copyOf(recipes);
        notes = List.copyOf(notes);
    }

    /**
     * @param columns that reached the learner
     * @param prevalence whether none did, so that the training prevalence is predicted
     * @param left how many columns each transform left, in order; those after the one that left none are not there; empty in results that older versions made
     */
    public record Selection(List<String> columns, boolean prevalence, List<Integer> left) {
        public Selection {
            columns = List.copyOf(columns);
            left = List.copyOf(left);
        }
    }

    /** Number of columns that reached a learner. */
    public int selected() {
        return recipes.stream().mapToInt(r -> r.columns().size()).sum();
    }
}
