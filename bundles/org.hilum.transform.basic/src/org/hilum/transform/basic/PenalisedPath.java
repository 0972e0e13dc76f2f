// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Task;

/**
 * Coefficients of a penalised logistic regression along a falling sequence of λ; see {@link BinomialNet} for what is
 * minimised. The sequence falls geometrically from the smallest λ without any coefficient, and ends where the model
 * explains all there is (deviance ratio above 0.999) or no more than before (by less than 1e-5).
 */
final class PenalisedPath {
    private static final double EXPLAINED = 0.999;
    private static final double GAIN = 1e-5;
    /** The path isn't ended before this many. */
    private static final int AT_LEAST = 5;
    /** A standardised coefficient up to this size is rounding. */
    private static final double NOTHING = 1e-10;

    /** The solution at one λ: intercept and coefficients of the columns as they are in the table, standardised and not. */
    record Point(double lambda, double intercept, double[] standardised, double[] coefficients, double devianceRatio) {
        int nonZero() {
            return (int) Arrays.stream(standardised).filter(b -> b != 0).count();
        }

        /** Linear predictor of a row of {@code values[column][row]}. */
        double predict(double[][] values, int row) {
            double at = intercept;
            for (int c = 0; c < coefficients.length; c++) {
                if (coefficients[c] != 0) {
                    at += coefficients[c] * values[c][row];
                }
            }
            return at;
        }
    }

    private final Design design;
    private final BinomialNet net;
    private final double nullDeviance;
    private final int width;

    /** {@code values[column][row]}; there are cases of both classes. */
    PenalisedPath(double[][] values, boolean[] positive, CaseWeights weights, double alpha) {
        width = values.length;
        design = new Design(values, weights, alpha == 1);
        net = new BinomialNet(design, positive, alpha);
        nullDeviance = net.deviance();
    }

    /** A sequence that falls geometrically from the smallest λ without a coefficient. To be asked before the first {@link #solve}. */
    double[] lambdas(int count) {
        double largest = net.largestLambda();
        double ratio = design.cases() < width ? 1e-2 : 1e-4;
        double[] lambdas = new double[count];
        for (int k = 0; k < count; k++) {
            lambdas[k] = largest * Math.pow(ratio, k / (count - 1.0));
        }
        return lambdas;
    }

    /** Whether a path is at its end: nothing, or nothing more, is left to be explained. */
    static boolean ends(List<Point> path) {
        if (path.size() <= AT_LEAST) {
            return false;
        }
        double now = path.getLast().devianceRatio;
        return now > EXPLAINED || now - path.get(path.size() - 2).devianceRatio < GAIN;
    }

    /** Solves one λ after the other; each is quickest from a slightly larger one. */
    Point solve(double lambda, Task task) {
        task.check();
        net.solve(lambda);
        double[] standardised = new double[width];
        double[] coefficients = new double[width];
        double intercept = net.intercept();
        for (int j = 0; j < design.width(); j++) {
            int c = design.place(j);
            double b = net.coefficients()[j];
            if (Math.abs(b) > NOTHING) {
                standardised[c] = b;
                coefficients[c] = b / design.sd(c);
                intercept -= coefficients[c] * design.mean(c);
            }
        }
        return new Point(lambda, intercept, standardised, coefficients, 1 - net.deviance() / nullDeviance);
    }
}
