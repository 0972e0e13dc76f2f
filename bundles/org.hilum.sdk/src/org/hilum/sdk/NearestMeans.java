// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.FittedRecipe;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Folds;
import org.hilum.spi.table.Training;

/** A recipe without transforms whose probability grows with the distance from the negative cases' mean towards the positive ones'. */
final class NearestMeans implements Recipe {
    /** Per column half way between the classes' means, and their difference by the square of the spread. */
    record Means(List<String> columns, List<Double> middle, List<Double> slope) {
    }

    @Override
    public FittedRecipe fit(Training train, Task task) {
        task.check();
        Binary outcome = (Binary) train.outcome();
        List<String> names = train.table().names();
        List<Double> middle = new ArrayList<>();
        List<Double> slope = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            double[] sums = new double[2];
            double squares = 0;
            double sum = 0;
            int n = outcome.size();
            for (int row = 0; row < n; row++) {
                double x = train.table().value(row, c);
                sums[outcome.isPositive(row) ? 1 : 0] += x;
                sum += x;
                squares += x * x;
            }
            double positive = sums[1] / outcome.positives();
            double negative = sums[0] / (n - outcome.positives());
            double variance = squares / n - sum / n * (sum / n);
            middle.add((positive + negative) / 2);
            slope.add(variance > 0 ? (positive - negative) / variance : 0);
        }
        return new FittedRecipe(List.of(), names, "org.hilum.sdk.nearest-means", new Means(names, middle, slope));
    }

    @Override
    public Scores predict(FittedRecipe fitted, FeatureTable any) {
        Means means = (Means) fitted.model();
        FeatureTable table = Columns.pick(any, means.columns(), "nearest-means");
        double[] p = new double[table.rows()];
        for (int row = 0; row < p.length; row++) {
            double along = 0;
            for (int c = 0; c < table.width(); c++) {
                along += means.slope().get(c) * (table.value(row, c) - means.middle().get(c));
            }
            p[row] = 1 / (1 + Math.exp(-along));
        }
        return Scores.probabilities(p);
    }

    @Override
    public Scores outOfFold(Training train, int folds, Task task) {
        Folds divided = Folds.stratified(train.subjects(), folds, task.seed());
        double[] p = new double[train.table().rows()];
        for (int fold = 0; fold < divided.count(); fold++) {
            FittedRecipe fitted = fit(train.select(divided.training(fold)), task.part("fold" + fold));
            int[] out = divided.heldOut(fold);
            Scores scores = predict(fitted, train.table().select(out));
            for (int r = 0; r < out.length; r++) {
                p[out[r]] = scores.value(r);
            }
        }
        return Scores.probabilities(p);
    }
}
