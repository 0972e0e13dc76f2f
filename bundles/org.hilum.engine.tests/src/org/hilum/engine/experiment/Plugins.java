// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.FittedRecipe;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.Learner;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import org.hilum.spi.table.TrainingBlocks;

/** Plug-ins as small as can be, so that what is tested here is the engine. */
final class Plugins {
    private Plugins() {
    }

    static final PluginUse JOIN = new PluginUse("test.join", new NoSettings());
    static final PluginUse MEAN_OF_BLOCKS = new PluginUse("test.mean-of-blocks", new Weighing(false));
    static final PluginUse WEIGHED = new PluginUse("test.mean-of-blocks", new Weighing(true));
    static final PluginUse CENTRE = new PluginUse("test.centre", new NoSettings());
    static final PluginUse NOTHING = new PluginUse("test.drop-all", new NoSettings());
    static final PluginUse DIFFERENCE = new PluginUse("test.difference", new NoSettings());
    static final PluginUse FAILING = new PluginUse("test.failing", new NoSettings());

    static PluginUse noise(double share) {
        return new PluginUse("test.noise", new Noise(share));
    }

    static Registry registry() {
        return Registry.of(List.of(Contribution.of(Kind.FUSION, JOIN.id(), new Join()), Contribution.of(Kind.FUSION, WEIGHED.id(), new MeanOfBlocks()),
                Contribution.of(Kind.TRANSFORM, CENTRE.id(), new Centre()), Contribution.of(Kind.TRANSFORM, NOTHING.id(), new DropAll()),
                Contribution.of(Kind.TRANSFORM, "test.noise", new Jitter()), Contribution.of(Kind.LEARNER, DIFFERENCE.id(), new Difference()),
                Contribution.of(Kind.LEARNER, FAILING.id(), new Failing())));
    }

    record Joined(FittedRecipe recipe) {
    }

    /** Early fusion. */
    static final class Join implements FusionStrategy<NoSettings, Joined> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Joined fit(TrainingBlocks train, Recipe recipe, NoSettings settings, Task task) {
            return new Joined(recipe.fit(train.joined(), task));
        }

        @Override
        public Scores predict(Joined model, Blocks any, Recipe recipe) {
            return recipe.predict(model.recipe(), any.joined());
        }
    }

    record Weighing(@Param(label = "By inner performance") boolean inner) {
    }

    record Mean(Map<String, FittedRecipe> blocks, Map<String, Double> weights) {
    }

    /** Late fusion, weighted by how well out-of-fold predictions separate the classes if asked to. */
    static final class MeanOfBlocks implements FusionStrategy<Weighing, Mean> {
        @Override
        public Weighing defaults() {
            return new Weighing(false);
        }

        @Override
        public Mean fit(TrainingBlocks train, Recipe recipe, Weighing settings, Task task) {
            Map<String, FittedRecipe> fitted = new TreeMap<>();
            Map<String, Double> weights = new TreeMap<>();
            for (String block : train.blocks().names()) {
                fitted.put(block, recipe.fit(train.of(block), task.part(block)));
                weights.put(block, settings.inner() ? difference(recipe.outOfFold(train.of(block), 3, task.part(block)), (Binary) train.subjects().outcome()) : 1);
            }
            return new Mean(fitted, weights);
        }

        private static double difference(Scores s, Binary y) {
            double[] sum = new double[2];
            for (int r = 0; r < y.size(); r++) {
                sum[y.stratum(r)] += s.value(r) / (y.isPositive(r) ? y.positives() : y.size() - y.positives());
            }
            return Math.max(1e-3, sum[1] - sum[0]);
        }

        @Override
        public Scores predict(Mean model, Blocks any, Recipe recipe) {
            double[] mean = new double[any.cases().size()];
            double total = model.weights().values().stream().mapToDouble(w -> w).sum();
            model.blocks().forEach((block, fitted) -> {
                Scores scores = recipe.predict(fitted, any.table(block));
                for (int r = 0; r < mean.length; r++) {
                    mean[r] += model.weights().get(block) * scores.value(r) / total;
                }
            });
            return Scores.probabilities(Arrays.stream(mean).map(p -> Math.min(1, p)).toArray());
        }
    }

    record Means(List<Double> of) {
    }

    static final class Centre implements Transform<NoSettings, Means> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Means fit(Training train, NoSettings settings, Task task) {
            return new Means(IntStream.range(0, train.table().width()).mapToObj(c -> Arrays.stream(train.table().column(c)).average().orElseThrow()).toList());
        }

        @Override
        public FeatureTable apply(Means learnt, FeatureTable any) {
            double[][] moved = new double[any.width()][];
            for (int c = 0; c < any.width(); c++) {
                double mean = learnt.of().get(c);
                moved[c] = Arrays.stream(any.column(c)).map(x -> x - mean).toArray();
            }
            return any.with(any.columns(), moved);
        }
    }

    record Noise(@Param(label = "Size") double size) {
    }

    /** Weights that are drawn at random, to see that seeds are right. */
    static final class Jitter implements Transform<Noise, Means> {
        @Override
        public Noise defaults() {
            return new Noise(1);
        }

        @Override
        public Means fit(Training train, Noise settings, Task task) {
            Random random = new Random(task.seed());
            return new Means(train.table().columns().stream().map(c -> settings.size() * random.nextDouble()).toList());
        }

        @Override
        public FeatureTable apply(Means learnt, FeatureTable any) {
            return new Centre().apply(learnt, any);
        }
    }

    static final class DropAll implements Transform<NoSettings, NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public NoSettings fit(Training train, NoSettings settings, Task task) {
            return settings;
        }

        @Override
        public FeatureTable apply(NoSettings learnt, FeatureTable any) {
            return any.keep(new int[0]);
        }
    }

    record Direction(List<Double> weights, double cut) {
    }

    /** The difference of the class means as a direction; probability by a logistic curve along it. */
    static final class Difference implements Learner<NoSettings, Direction> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Direction fit(Training train, NoSettings settings, Task task) {
            Binary y = (Binary) train.outcome();
            Double[] weights = new Double[train.table().width()];
            double cut = 0;
            for (int c = 0; c < weights.length; c++) {
                double[] sum = new double[2];
                double[] x = train.table().column(c);
                for (int r = 0; r < x.length; r++) {
                    sum[y.stratum(r)] += x[r] / (y.isPositive(r) ? y.positives() : y.size() - y.positives());
                }
                weights[c] = sum[1] - sum[0];
                cut += weights[c] * (sum[1] + sum[0]) / 2;
            }
            return new Direction(List.of(weights), cut);
        }

        @Override
        public Scores predict(Direction model, FeatureTable any) {
            double[] p = new double[any.rows()];
            for (int r = 0; r < p.length; r++) {
                double along = -model.cut();
                for (int c = 0; c < any.width(); c++) {
                    along += model.weights().get(c) * any.value(r, c);
                }
                p[r] = 1 / (1 + Math.exp(-along));
            }
            return Scores.probabilities(p);
        }
    }

    /** A learner with a defect, and one that can't use the data. */
    static final class Failing implements Learner<NoSettings, NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public NoSettings fit(Training train, NoSettings settings, Task task) {
            if (train.table().width() > 3) {
                throw new Problem("too many columns", "test.failing", "use fewer");
            }
            throw new IllegalStateException("a defect");
        }

        @Override
        public Scores predict(NoSettings model, FeatureTable any) {
            throw new AssertionError();
        }
    }
}
