// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.List;
import java.util.OptionalInt;

import org.hilum.spi.Blob;
import org.hilum.spi.Learner;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import weka.classifiers.trees.RandomTree;

/**
 * Random forest (Breiman, Mach Learn 2001;45:5) by Weka's {@code RandomForest}: trees grown on bootstrap samples of the
 * training cases, each split the best of a few columns drawn at random; the probability is the mean over the trees of the
 * share of positive cases in the leaf. A missing value goes down both branches, weighted by how many training cases went
 * each way. Weighted cases are drawn with their weight. The trees follow from the task's seed, whatever the number of threads.
 */
public final class RandomForest implements Learner<RandomForest.Settings, RandomForest.Model> {
    private static final String LEARNER = "random-forest";

    public record Settings(
            @Param(label = "Trees", min = 1, max = 100_000) int trees,
            @Param(label = "Columns drawn at each split", min = 1, help = "Left empty: the square root of the number of columns.") OptionalInt columns,
            @Param(label = "Least cases in a leaf", min = 1) int leaf,
            @Param(label = "Largest depth", min = 1, help = "Left empty: as deep as it gets.", expert = true) OptionalInt depth) {
    }

    /** @param drawn columns drawn at each split */
    public record Model(Blob weka, String positive, List<String> columns, int trees, int drawn) {
        public Model {
            columns = List.copyOf(columns);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(500, OptionalInt.empty(), 1, OptionalInt.empty());
    }

    @Override
    public Model fit(Training train, Settings settings, Task task) {
        QuietWeka.start();
        TrainingCases cases = TrainingCases.of(train, true, LEARNER);
        int width = cases.columns().size();
        int drawn = Math.min(width, settings.columns.orElse((int) Math.max(1, Math.sqrt(width))));
        weka.classifiers.trees.RandomForest forest = new weka.classifiers.trees.RandomForest();
        forest.setNumIterations(settings.trees);
        forest.setNumFeatures(drawn);
        forest.setMaxDepth(settings.depth.orElse(0));
        ((RandomTree) forest.getClassifier()).setMinNum(settings.leaf);
        forest.setSeed(Weka.seed(task.seed()));
        forest.setNumExecutionSlots(1);
        Weka.fit(forest, cases, LEARNER);
        return new Model(FrozenWeka.freeze(forest), cases.outcome().positiveLabel(), cases.columns(), settings.trees, drawn);
    }

    @Override
    public Scores predict(Model model, FeatureTable any) {
        double[][] values = Columns.numbers(Columns.pick(any, model.columns, LEARNER), LEARNER);
        return Weka.predict(FrozenWeka.thaw(model.weka, weka.classifiers.trees.RandomForest.class), values, any, model.columns, LEARNER);
    }
}
