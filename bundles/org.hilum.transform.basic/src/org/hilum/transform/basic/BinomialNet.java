// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;

/**
 * Logistic regression with an elastic net penalty, solved for one λ after the other, each from where the last one ended:
 * the minimum over intercept b₀ and coefficients b of
 *
 * <pre>  −Σ wᵢ [yᵢ ηᵢ − log(1 + e^ηᵢ)] + λ (α Σ|bⱼ| + (1 − α)/2 Σ bⱼ²),   η = b₀ + X b,   Σ wᵢ = 1,   X standardised</pre>
 *
 * (Friedman, Hastie and Tibshirani, J Stat Softw 2010;33(1)). Coordinate descent on the quadratic approximation finds which
 * coefficients are not 0; the system of those is then solved exactly, which correlated columns need: coordinate descent
 * alone creeps there. Columns come in by the strong rules (Tibshirani et al., J R Stat Soc B 2012;74:245), and none is left
 * out against its optimality condition.
 */
final class BinomialNet {
    /** A λ is done when no standardised coefficient moves by more than this … */
    private static final double STEP = 1e-8;
    /** … or by more than this in a whole step of Newton's method, after which the error is about its square. */
    private static final double NEWTON_STEP = 1e-5;
    /** How far a gradient may be above its bound before its column comes in: rounding. */
    private static final double SLACK = 1e-11;
    /** A difference of the objective that is rounding; it is at most log 2. */
    private static final double ROUNDING = 1e-14;
    /** The least curvature of a case: one predicted with certainty must not make the system singular. */
    private static final double FLAT = 1e-12;
    private static final int ITERATIONS = 2000;
    private static final int SWEEPS = 8;
    private static final int HALVINGS = 40;

    private final Design design;
    private final boolean[] positive;
    private final double alpha;
    private final double[] eta;
    private final double[] residual;
    private final double[] curvature;
    private final double[] gradient;
    private final double[] coefficient;
    private final double[] before;
    private final double[] solved;
    private final int[] working;
    private final ActiveSystem exact;
    private int workingCount;
    private double loss;
    private double intercept;
    private double interceptBefore;
    private double lambda;
    private double lambdaBefore;

    BinomialNet(Design design, boolean[] positive, double alpha) {
        this.design = design;
        this.positive = positive;
        this.alpha = alpha;
        int n = design.cases();
        int p = design.width();
        eta = new double[n];
        residual = new double[n];
        curvature = new double[n];
        gradient = new double[p];
        coefficient = new double[p];
        before = new double[p];
        solved = new double[p];
        working = new int[p];
        exact = new ActiveSystem(design);
        double share = 0;
        for (int i = 0; i < n; i++) {
            share += positive[i] ? design.weights()[i] : 0;
        }
        intercept = Math.log(share / (1 - share));
        refresh();
        slopes();
        lambdaBefore = largestLambda();
    }

    /** The smallest λ at which every coefficient is 0. To be asked before the first {@link #solve}. */
    double largestLambda() {
        double largest = 0;
        for (double g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        return largest / alpha;
    }

    double intercept() {
        return intercept;
    }

    /** Coefficients of the distinct standardised columns; for reading only, until the next {@link #solve}. */
    double[] coefficients() {
        return coefficient;
    }

    /** Σ wᵢ times −2 log-likelihood of case i. */
    double deviance() {
        return 2 * loss;
    }

    void solve(double to) {
        extrapolate();
        lambda = to;
        screen();
        do {
            converge();
            slopes();
        } while (addViolators());
        lambdaBefore = to;
    }

    /** Starts a little further along: on a path of falling λ coefficients go on much as they did. None leaves or changes its sign. */
    private void extrapolate() {
        for (int j = 0; j < coefficient.length; j++) {
            double now = coefficient[j];
            double next = 2 * now - solved[j];
            coefficient[j] = solved[j] * now > 0 && next * now > 0 ? next : now;
            solved[j] = now;
        }
    }

    private void screen() {
        workingCount = 0;
        double strong = alpha * (2 * lambda - lambdaBefore);
        for (int j = 0; j < gradient.length; j++) {
            if (coefficient[j] != 0 || Math.abs(gradient[j]) >= strong) {
                working[workingCount++] = j;
            }
        }
    }

    private boolean addViolators() {
        boolean added = false;
        boolean[] in = new boolean[gradient.length];
        for (int w = 0; w < workingCount; w++) {
            in[working[w]] = true;
        }
        workingCount = 0;
        for (int j = 0; j < in.length; j++) {
            boolean violates = !in[j] && Math.abs(gradient[j]) > lambda * alpha + SLACK;
            if (in[j] || violates) {
                working[workingCount++] = j;
            }
            added |= violates;
        }
        return added;
    }

    private void converge() {
        double value = refresh() + penalty();
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            System.arraycopy(coefficient, 0, before, 0, before.length);
            interceptBefore = intercept;
            boolean newton = minimiseQuadratic();
            value = descend(value);
            if (moved() <= (newton ? NEWTON_STEP : STEP)) {
                return;
            }
        }
        throw new IllegalStateException("the penalised regression did not converge at λ = " + lambda);
    }

    /** Linear predictors, weighted residuals and curvatures at the present coefficients; gives the loss. */
    private double refresh() {
        Arrays.fill(eta, intercept);
        for (int w = 0; w < workingCount; w++) {
            double b = coefficient[working[w]];
            if (b != 0) {
                double[] x = design.column(working[w]);
                for (int i = 0; i < eta.length; i++) {
                    eta[i] += b * x[i];
                }
            }
        }
        double[] weights = design.weights();
        loss = 0;
        for (int i = 0; i < eta.length; i++) {
            double w = weights[i];
            double e = Math.exp(-Math.abs(eta[i]));
            double near = 1 / (1 + e);
            double far = e * near;
            double p = eta[i] >= 0 ? near : far;
            residual[i] = w * ((positive[i] ? 1 : 0) - p);
            curvature[i] = w * Math.max(far * near, FLAT);
            loss += w * (Math.max(eta[i], 0) + Math.log(1 + e) - (positive[i] ? eta[i] : 0));
        }
        return loss;
    }

    private double penalty() {
        double sum = 0;
        for (int w = 0; w < workingCount; w++) {
            double b = coefficient[working[w]];
            sum += alpha * Math.abs(b) + (1 - alpha) / 2 * b * b;
        }
        return lambda * sum;
    }

    /** Gradient of the log-likelihood in every column. */
    private void slopes() {
        Arrays.fill(gradient, 0);
        for (int i = 0; i < residual.length; i++) {
            double[] row = design.row(i);
            double r = residual[i];
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += r * row[j];
            }
        }
    }

    /**
     * Goes to the quadratic approximation's minimum, or near it; tells whether the signs stayed and it is the minimum, so that
     * this was a step of Newton's method.
     */
    private boolean minimiseQuadratic() {
        double total = 0;
        for (double v : curvature) {
            total += v;
        }
        double[] second = new double[workingCount];
        for (int w = 0; w < workingCount; w++) {
            second[w] = curvature(design.column(working[w]));
        }
        int sweeps = 0;
        while (sweep(second, total) && sweeps < SWEEPS) {
            sweeps++;
        }
        intercept += exact.solve(coefficient, working, workingCount, curvature, residual, lambda * alpha, lambda * (1 - alpha));
        boolean changed = sweep(second, total);
        return sweeps == 0 && !changed && exact.complete();
    }

    private double curvature(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += curvature[i] * x[i] * x[i];
        }
        return sum;
    }

    /** One round of coordinate descent; tells whether a coefficient came in, left or changed its sign. */
    private boolean sweep(double[] second, double total) {
        boolean changed = false;
        double level = 0;
        for (double r : residual) {
            level += r;
        }
        intercept += level / total;
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= curvature[i] * (level / total);
        }
        double l1 = lambda * alpha;
        double l2 = lambda * (1 - alpha);
        for (int w = 0; w < workingCount; w++) {
            int j = working[w];
            double[] x = design.column(j);
            double old = coefficient[j];
            double toward = Cholesky.dot(x, residual, x.length) + second[w] * old;
            double now = Math.abs(toward) <= l1 ? 0 : (toward - Math.copySign(l1, toward)) / (second[w] + l2);
            if (now != old) {
                coefficient[j] = now;
                changed |= Math.signum(now) != Math.signum(old);
                double by = now - old;
                for (int i = 0; i < x.length; i++) {
                    residual[i] -= curvature[i] * by * x[i];
                }
            }
        }
        return changed;
    }

    /** Goes back towards {@link #before} for as long as the objective is higher than it was; gives what it is then. */
    private double descend(double value) {
        double now = refresh() + penalty();
        for (int halving = 0; now > value + ROUNDING && halving < HALVINGS; halving++) {
            for (int w = 0; w < workingCount; w++) {
                int j = working[w];
                coefficient[j] = (coefficient[j] + before[j]) / 2;
            }
            intercept = (intercept + interceptBefore) / 2;
            now = refresh() + penalty();
        }
        return now;
    }

    /** The largest change of a coefficient, relative for those above 1. */
    private double moved() {
        double moved = Math.abs(intercept - interceptBefore) / Math.max(1, Math.abs(intercept));
        for (int w = 0; w < workingCount; w++) {
            int j = working[w];
            moved = Math.max(moved, Math.abs(coefficient[j] - before[j]) / Math.max(1, Math.abs(coefficient[j])));
        }
        return moved;
    }
}
