// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Task;
import org.hilum.spi.table.Folds;

/**
 * How well each λ of a path predicts cases it was not fitted to: −2 log-likelihood per case in k-fold cross-validation,
 * columns standardised anew in each fold's training cases. Probabilities are kept within [1e-5, 1 − 1e-5]. The λ are given
 * one after the other, falling.
 */
final class InnerDeviance {
    private static final double LEAST = 1e-5;
    /** Models whose deviance is this many times that of no model are overfitted beyond use, and less penalty overfits more. */
    private static final double USELESS = 1.5;

    /** One fold: the path of its training cases, and the cases held out. */
    private record Fold(PenalisedPath path, int[] heldOut, double count) {
    }

    private final double[][] values;
    private final boolean[] positive;
    private final CaseWeights weights;
    private final List<Fold> folds = new ArrayList<>();
    private final List<Double> mean = new ArrayList<>();
    private final List<Double> standardError = new ArrayList<>();

    InnerDeviance(double[][] values, boolean[] positive, CaseWeights weights, double alpha, Folds folds) {
        this.values = values;
        this.positive = positive;
        this.weights = weights;
        for (int fold = 0; fold < folds.count(); fold++) {
            int[] rows = folds.training(fold);
            int[] held = folds.heldOut(fold);
            double count = Arrays.stream(held).mapToDouble(weights::of).sum();
            if (count > 0) {
                this.folds.add(new Fold(new PenalisedPath(select(rows), classes(rows), weights.select(rows), alpha), held, count));
            }
        }
    }

    /** Fits every fold at the next λ. */
    void add(double lambda, Task task) {
        double[] deviance = new double[folds.size()];
        double all = 0;
        double sum = 0;
        for (int f = 0; f < deviance.length; f++) {
            Fold fold = folds.get(f);
            PenalisedPath.Point point = fold.path.solve(lambda, task);
            for (int row : fold.heldOut) {
                deviance[f] += weights.of(row) * deviance(point.predict(values, row), positive[row]) / fold.count;
            }
            all += fold.count;
            sum += fold.count * deviance[f];
        }
        double spread = 0;
        for (int f = 0; f < deviance.length; f++) {
            double d = deviance[f] - sum / all;
            spread += folds.get(f).count / all * d * d;
        }
        mean.add(sum / all);
        standardError.add(Math.sqrt(spread / (deviance.length - 1)));
    }

    private static double deviance(double eta, boolean positive) {
        double p = 1 / (1 + Math.exp(-eta));
        double kept = Math.min(Math.max(p, LEAST), 1 - LEAST);
        return -2 * Math.log(positive ? kept : 1 - kept);
    }

    private double[][] select(int[] rows) {
        double[][] kept = new double[values.length][rows.length];
        for (int c = 0; c < kept.length; c++) {
            for (int r = 0; r < rows.length; r++) {
                kept[c][r] = values[c][rows[r]];
            }
        }
        return kept;
    }

    private boolean[] classes(int[] rows) {
        boolean[] kept = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            kept[r] = positive[rows[r]];
        }
        return kept;
    }

    /** Whether smaller λ need not be tried: the last predicts far worse than the first, which is no model at all. */
    boolean isUseless() {
        return mean.getLast() > USELESS * mean.getFirst();
    }

    /** Number of λ so far. */
    int size() {
        return mean.size();
    }

    /** Mean over the folds, weighted by their cases. */
    double mean(int k) {
        return mean.get(k);
    }

    /** √(weighted mean of (fold − mean)² / (folds − 1)). */
    double standardError(int k) {
        return standardError.get(k);
    }

    /** The place of the smallest mean, the largest such λ. */
    int minimum() {
        int best = 0;
        for (int k = 1; k < size(); k++) {
            if (mean(k) < mean(best)) {
                best = k;
            }
        }
        return best;
    }

    /** The place of the largest λ whose mean is within one standard error of the smallest. */
    int withinOneStandardError() {
        int best = minimum();
        int k = 0;
        while (mean(k) > mean(best) + standardError(best)) {
            k++;
        }
        return k;
    }
}
