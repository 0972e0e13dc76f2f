// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;

import org.hilum.spi.FittedRecipe;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Survival;
import org.hilum.spi.table.TrainingBlocks;

/**
 * An arm fitted to training cases and asked about test cases.
 *
 * @param model what the fusion learnt, the fitted recipes within
 * @param scores one a test case, with the threshold that was learnt
 */
record ArmFit(Record model, Scores scores) {
    /** More columns than events divided by this, without a penalty, is overfitting to be flagged (Harrell's 10 to 20 events a variable, generously). */
    private static final int EVENTS_A_COLUMN = 5;

    /** How notes start that mark an arm for its readers. */
    static final String FLAG = "Flag: ";

    /** Nothing of the test cases but their columns gets here, and that only after everything was learnt. */
    static ArmFit of(BoundArm arm, TrainingBlocks train, Blocks test, Task task) {
        if (train.subjects().outcome() instanceof Binary && Patients.of(train.subjects()).mostParts() == 0) {
            throw new Problem("its " + train.subjects().size() + " training cases do not have both classes", "training cases",
                    "use fewer folds, or blocks that more cases have");
        }
        Record model = arm.fusion().fit(train, arm.recipe(), arm.arm().fusion().settings(), task);
        double threshold = InnerThreshold.of(arm, train, task);
        int events = events(train.subjects().outcome());
        for (FittedRecipe recipe : FittedRecipes.in(model)) {
            int columns = recipe.columns().size();
            if (arm.unpenalised() && columns > events / (double) EVENTS_A_COLUMN) {
                task.note(FLAG + "no penalty, and more columns than a fifth of the events: " + columns + " columns for " + events + " events");
            }
        }
        return new ArmFit(model, arm.fusion().predict(model, test, arm.recipe()).withThreshold(threshold));
    }

    List<FittedRecipe> recipes() {
        return FittedRecipes.in(model);
    }

    /** Cases of the rarer class, or events that happened. */
    private static int events(Outcome outcome) {
        return switch (outcome) {
            case Binary binary -> Math.min(binary.positives(), binary.size() - binary.positives());
            case Survival survival -> {
                int n = 0;
                for (int r = 0; r < survival.size(); r++) {
                    n += survival.event(r) ? 1 : 0;
                }
                yield n;
            }
            default -> outcome.size();
        };
    }
}
