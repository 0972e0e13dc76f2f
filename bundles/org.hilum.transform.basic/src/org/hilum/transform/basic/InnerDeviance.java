// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Task;
import org.hilum.spi.table.Folds;

/**
 * How well each λ of a path predicts cases it was not fitted to: −2 log-likelihood per case in k-fold cross-validation,
 * columns standardised anew in each fold's training cases. Probabilities are kept within [1e-5, 1 − 1e-5].
 *
 * @param mean over the folds, weighted by their cases
 * @param standardError √(weighted mean of (fold − mean)² / (folds − 1))
 */
record InnerDeviance(double[] mean, double[] standardError) {
    private static final double LEAST = 1e-5;

    static InnerDeviance of(double[][] values, boolean[] positive, CaseWeights weights, double alpha, double[] lambdas, Folds folds, Task task) {
        double[][] deviance = new double[folds.count()][];
        double[] count = new double[folds.count()];
        for (int fold = 0; fold < folds.count(); fold++) {
            int[] rows = folds.training(fold);
            PenalisedPath path = new PenalisedPath(select(values, rows), select(positive, rows), weights.select(rows), alpha);
            int[] held = folds.heldOut(fold);
            deviance[fold] = new double[lambdas.length];
            for (int row : held) {
                count[fold] += weights.of(row);
            }
            for (int k = 0; k < lambdas.length; k++) {
                PenalisedPath.Point point = path.solve(lambdas[k], task);
                double sum = 0;
                for (int row : held) {
                    sum += weights.of(row) * deviance(point.predict(values, row), positive[row]);
                }
                deviance[fold][k] = sum / count[fold];
            }
        }
        return summary(deviance, count, lambdas.length);
    }

    private static InnerDeviance summary(double[][] deviance, double[] count, int length) {
        double all = Arrays.stream(count).sum();
        double[] mean = new double[length];
        double[] error = new double[length];
        for (int k = 0; k < length; k++) {
            for (int fold = 0; fold < count.length; fold++) {
                mean[k] += count[fold] / all * deviance[fold][k];
            }
            for (int fold = 0; fold < count.length; fold++) {
                double d = deviance[fold][k] - mean[k];
                error[k] += count[fold] / all * d * d;
            }
            error[k] = Math.sqrt(error[k] / (count.length - 1));
        }
        return new InnerDeviance(mean, error);
    }

    private static double deviance(double eta, boolean positive) {
        double p = 1 / (1 + Math.exp(-eta));
        double kept = Math.min(Math.max(p, LEAST), 1 - LEAST);
        return -2 * Math.log(positive ? kept : 1 - kept);
    }

    private static double[][] select(double[][] values, int[] rows) {
        double[][] kept = new double[values.length][];
        for (int c = 0; c < kept.length; c++) {
            double[] of = values[c];
            kept[c] = Arrays.stream(rows).mapToDouble(row -> of[row]).toArray();
        }
        return kept;
    }

    private static boolean[] select(boolean[] positive, int[] rows) {
        boolean[] kept = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            kept[r] = positive[rows[r]];
        }
        return kept;
    }

    /** The place of the smallest mean, the largest such λ. */
    int minimum() {
        int best = 0;
        for (int k = 1; k < mean.length; k++) {
            if (mean[k] < mean[best]) {
                best = k;
            }
        }
        return best;
    }

    /** The place of the largest λ whose mean is within one standard error of the smallest. */
    int withinOneStandardError() {
        int best = minimum();
        int k = 0;
        while (mean[k] > mean[best] + standardError[best]) {
            k++;
        }
        return k;
    }
}
