// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.FittedRecipe;
import org.hilum.spi.Prevalence;
import org.hilum.spi.Problem;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/**
 * An arm's transforms, in order, and its learner. Each is fitted to what the one before it made of the training cases. Where
 * the transforms leave no column, the share of positive training cases is predicted for everybody ({@link Prevalence}).
 *
 * <p>Each step's seed follows from the task's and from the plug-in's id, so the same selection makes the same inner folds
 * in every arm, whatever the arm is called and whatever else it does.
 */
final class ArmRecipe implements Recipe {
    private final List<Step.Transforming> transforms;
    private final Step.Learning learner;
    private final String content;
    private final OutOfFold outOfFold;

    ArmRecipe(List<Step.Transforming> transforms, Step.Learning learner, String content, OutOfFold outOfFold) {
        this.transforms = List.copyOf(transforms);
        this.learner = learner;
        this.content = content;
        this.outOfFold = outOfFold;
    }

    /** What its results follow from beside data and seed. */
    String content() {
        return content;
    }

    boolean unpenalised() {
        return learner.plugin().unpenalised(learner.settings());
    }

    @Override
    public FittedRecipe fit(Training train, Task task) {
        Map<String, Integer> seen = new HashMap<>();
        List<FittedRecipe.Step> steps = new ArrayList<>();
        Training now = train;
        for (Step.Transforming t : transforms) {
            task.check();
            if (now.table().width() == 0) {
                break;
            }
            Task part = task.part(t.id() + " " + seen.merge(t.id(), 1, Integer::sum));
            Record learnt = t.plugin().fit(now, t.settings(), part);
            Training applied = now.with(apply(t, learnt, now.table()));
            now = t.plugin().resample(applied, learnt, t.settings(), part.part("rows"));
            steps.add(new FittedRecipe.Step(t.id(), learnt, now.table().width()));
        }
        List<String> columns = now.table().names();
        task.check();
        return new FittedRecipe(steps, columns, learner.id(), columns.isEmpty() ? prevalence(now.subjects()) : learn(now, task.part(learner.id())));
    }

    private Record learn(Training train, Task task) {
        requireValues(train.table());
        return learner.plugin().fit(train, learner.settings(), task);
    }

    @Override
    public Scores predict(FittedRecipe fitted, FeatureTable any) {
        FeatureTable now = any;
        for (int s = 0; s < fitted.steps().size(); s++) {
            now = apply(transforms.get(s), fitted.steps().get(s).learnt(), now);
        }
        if (fitted.model() instanceof Prevalence prevalence) {
            double[] same = new double[any.rows()];
            Arrays.fill(same, prevalence.positive());
            return Scores.probabilities(same);
        }
        requireValues(now);
        Scores scores = learner.plugin().predict(fitted.model(), now);
        if (scores.size() != any.rows()) {
            throw new Problem(scores.size() + " scores for " + any.rows() + " cases", learner.id(), "this is a defect of the plug-in: tell its author");
        }
        return scores;
    }

    @Override
    public Scores outOfFold(Training train, int folds, Task task) {
        return outOfFold.of(this, train, folds, task);
    }

    private static FeatureTable apply(Step.Transforming t, Record learnt, FeatureTable any) {
        FeatureTable made = t.plugin().apply(learnt, any);
        if (!made.cases().equals(any.cases())) {
            throw new Problem("it changed which cases there are while it was applied", t.id(), "this is a defect of the plug-in: rows may change in resample only");
        }
        return made;
    }

    private void requireValues(FeatureTable table) {
        for (int c = 0; c < table.width() && !learner.bearsMissing(); c++) {
            double[] values = table.column(c);
            for (int r = 0; r < values.length; r++) {
                if (Double.isNaN(values[r])) {
                    throw new Problem("column " + table.columns().get(c).name() + " has no value for case " + table.cases().get(r)
                            + ", and this learner takes no missing values", learner.id(), "put the transform impute before it");
                }
            }
        }
    }

    private static Prevalence prevalence(Subjects subjects) {
        if (!(subjects.outcome() instanceof Binary binary)) {
            throw new Problem("no column was left, and only an outcome of two classes has a prevalence to predict instead", "outcome "
                    + subjects.outcome().name(), "choose transforms that keep a column");
        }
        double positive = 0;
        double all = 0;
        for (int r = 0; r < subjects.size(); r++) {
            all += subjects.weight(r);
            positive += binary.isPositive(r) ? subjects.weight(r) : 0;
        }
        return new Prevalence(positive / all);
    }
}
