// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.store.ContentHash;
import org.hilum.spi.Problem;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Folds;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/**
 * Inner resampling: predictions of training cases, each by a model fitted without the case's fold. Folds are by patient and
 * stratified. What was computed once in a run for the same recipe, cases, values and seed is not computed again: two arms
 * that differ in fusion share the work.
 */
final class OutOfFold {
    private final Map<String, Scores> known = new ConcurrentHashMap<>();

    /** A model fitted to some rows and asked about the others. */
    interface Fold {
        Scores predict(int[] training, int[] test, Task task);
    }

    Scores of(ArmRecipe recipe, Training train, int folds, Task task) {
        String key = key(recipe, train, folds, task);
        Scores before = known.get(key);
        if (before != null) {
            return before;
        }
        Scores made = predict(train.subjects(), folds, task, (training, test, part) ->
                recipe.predict(recipe.fit(train.select(training), part), train.table().select(test)));
        known.put(key, made);
        return made;
    }

    /** Within a run a case has one outcome, so the cases say it. */
    private static String key(ArmRecipe recipe, Training train, int folds, Task task) {
        return new ContentHash().add(recipe.content()).add(folds).add(task.seed()).add(train.table()).add(train.subjects().patients())
                .add(CanonicalJson.write(train.subjects().weights())).hex();
    }

    /** One score a subject. There are never more folds than the smallest class has patients; fewer than two cannot be. */
    static Scores predict(Subjects subjects, int folds, Task task, Fold fold) {
        int k = Math.min(folds, Patients.of(subjects).mostParts());
        if (k < 2) {
            throw new Problem("the training cases have fewer than two patients of one class", "inner folds of " + subjects.outcome().name(),
                    "use fewer outer folds, or an arm without inner folds");
        }
        Folds inner = Folds.stratified(subjects, k, task.part("inner folds").seed());
        double[] values = new double[subjects.size()];
        Scores.Kind kind = Scores.Kind.PROBABILITY;
        for (int f = 0; f < k; f++) {
            task.check();
            int[] test = inner.heldOut(f);
            Scores scores = fold.predict(inner.training(f), test, task.part("inner fold " + f).noting(OutOfFold::drop));
            kind = scores.kind();
            for (int t = 0; t < test.length; t++) {
                values[test[t]] = scores.value(t);
            }
        }
        return kind == Scores.Kind.PROBABILITY ? Scores.probabilities(values) : Scores.risks(values);
    }

    /** An inner fit's notes would drown those of the model that is kept. */
    private static void drop(String note) {
        // not told
    }
}
