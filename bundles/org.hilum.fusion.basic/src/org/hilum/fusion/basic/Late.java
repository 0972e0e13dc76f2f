// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.fusion.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.hilum.spi.FittedRecipe;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.Problem;
import org.hilum.spi.RankAuc;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import org.hilum.spi.table.TrainingBlocks;

/**
 * Late fusion: the recipe is fitted to each block by itself, and a case's probability is the weighted mean of the
 * probabilities of the blocks that it has. Weights are equal, or follow each block's inner performance: max(0, AUC − 0.5) of
 * out-of-fold predictions of the block's whole recipe among the training cases, divided by their sum; where that is 0 for
 * every block, they are equal. A case that has only blocks of weight 0 gets their plain mean. Only probabilities can be
 * averaged: risks have no common scale.
 */
public final class Late implements FusionStrategy<Late.Settings, Late.Model> {
    private static final String FUSION = "late fusion";

    /** What a block's weight follows from. */
    public enum Weights { EQUAL, INNER_AUC }

    public record Settings(
            @Param(label = "Weights", help = "Equal, or by each block's AUC among the training cases, out of fold.") Weights weights,
            @Param(label = "Inner folds", min = 2, max = 100, expert = true, help = "For the inner AUC.") int folds) {
    }

    /**
     * What was learnt of one block.
     *
     * @param weight the weights of all blocks sum to 1
     * @param innerAuc where weights follow from it
     * @param cases number of training cases that have the block
     */
    public record Part(String block, double weight, OptionalDouble innerAuc, int cases, FittedRecipe recipe) {
    }

    public record Model(List<Part> parts) {
        public Model {
            parts = List.copyOf(parts);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(Weights.EQUAL, 5);
    }

    @Override
    public Model fit(TrainingBlocks train, Recipe recipe, Settings settings, Task task) {
        List<Part> parts = new ArrayList<>();
        for (String block : train.blocks().names()) {
            task.check();
            Training having = having(train, block);
            FittedRecipe fitted = recipe.fit(having, task.part("block " + block));
            OptionalDouble auc = switch (settings.weights) {
                case EQUAL -> OptionalDouble.empty();
                case INNER_AUC -> OptionalDouble.of(innerAuc(having, recipe, settings.folds, task.part("weight of " + block)));
            };
            parts.add(new Part(block, 0, auc, having.table().rows(), fitted));
        }
        return new Model(weighted(parts, settings.weights, task));
    }

    private static Training having(TrainingBlocks train, String block) {
        int[] rows = IntStream.range(0, train.subjects().size()).filter(row -> train.blocks().has(block, row)).toArray();
        if (rows.length == 0) {
            throw new Problem("no training case has block " + block, FUSION, "leave the block out");
        }
        return train.of(block).select(rows);
    }

    private static double innerAuc(Training having, Recipe recipe, int folds, Task task) {
        if (!(having.outcome() instanceof Binary outcome)) {
            throw new Problem("an AUC needs an outcome of two classes, and " + having.outcome().name() + " is none", FUSION, "set weights: equal");
        }
        return RankAuc.of(recipe.outOfFold(having, folds, task).toArray(), outcome);
    }

    private static List<Part> weighted(List<Part> parts, Weights weights, Task task) {
        double sum = parts.stream().mapToDouble(Late::gain).sum();
        if (weights == Weights.INNER_AUC && sum == 0) {
            task.note(FUSION + ": no block's inner AUC is above 0.5, so all count the same");
        }
        return parts.stream().map(p -> new Part(p.block, sum > 0 ? gain(p) / sum : 1.0 / parts.size(), p.innerAuc, p.cases, p.recipe)).toList();
    }

    private static double gain(Part part) {
        return Math.max(0, part.innerAuc.orElse(0.5) - 0.5);
    }

    @Override
    public Scores predict(Model model, Blocks any, Recipe recipe) {
        int n = any.cases().size();
        double[] weighted = new double[n];
        double[] weight = new double[n];
        double[] plain = new double[n];
        int[] blocks = new int[n];
        for (Part part : model.parts) {
            FeatureTable table = any.table(part.block);
            int[] rows = IntStream.range(0, n).filter(row -> any.has(part.block, row)).toArray();
            Scores scores = recipe.predict(part.recipe, table.select(rows));
            if (scores.kind() != Scores.Kind.PROBABILITY) {
                throw new Problem("the model of block " + part.block + " gives risks, which cannot be averaged with others", FUSION,
                        "use a learner that predicts probabilities, or early fusion");
            }
            for (int r = 0; r < rows.length; r++) {
                weighted[rows[r]] += part.weight * scores.value(r);
                weight[rows[r]] += part.weight;
                plain[rows[r]] += scores.value(r);
                blocks[rows[r]]++;
            }
        }
        return Scores.probabilities(IntStream.range(0, n).mapToDouble(row -> {
            if (blocks[row] == 0) {
                throw new Problem("case " + any.cases().get(row) + " has none of the blocks", FUSION, "leave the case out");
            }
            return Math.min(1, weight[row] > 0 ? weighted[row] / weight[row] : plain[row] / blocks[row]);
        }).toArray());
    }
}
