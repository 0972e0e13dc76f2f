// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.experiment.FitResult;
import org.hilum.engine.store.Tree;

/**
 * How an arm's columns became fewer on their way to the learner.
 *
 * @param columns of the arm's blocks
 */
record ColumnFlow(int columns, List<Step> steps) {
    /**
     * A transform of the arm and how many columns it left.
     *
     * @param before left by the one before it, median over fits
     * @param left median over fits; all recipes of a fit together
     * @param least in any fit
     * @param most in any fit
     */
    record Step(String transform, int before, int left, int least, int most) {
        /** How many went; negative where a transform made columns. */
        int gone() {
            return before - left;
        }
    }

    /** Empty where no fit tells it. */
    static Optional<ColumnFlow> of(ArmResult arm) {
        List<Tree> transforms = arm.content().trees("transforms");
        List<FitResult> fits = arm.fits().values().stream().filter(f -> f.problem().isEmpty() && f.recipes().stream().anyMatch(r -> !r.left().isEmpty())).toList();
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        int before = arm.columns();
        for (int s = 0; s < transforms.size(); s++) {
            int place = s;
            List<Integer> left = fits.stream().map(f -> left(f, place)).sorted().toList();
            int median = left.get(left.size() / 2);
            steps.add(new Step(ArmWords.shortName(transforms.get(s)), before, median, left.getFirst(), left.getLast()));
            before = median;
        }
        return Optional.of(new ColumnFlow(arm.columns(), steps));
    }

    /** A recipe that no column was left to has no further steps. */
    private static int left(FitResult fit, int step) {
        return fit.recipes().stream().map(FitResult.Selection::left).mapToInt(l -> step < l.size() ? l.get(step) : 0).sum();
    }

    /** How many reached the learner. */
    int kept() {
        return steps.isEmpty() ? columns : steps.getLast().left();
    }
}
