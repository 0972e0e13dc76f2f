// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;

/**
 * The quadratic approximation of a penalised regression, solved exactly for the coefficients that are not 0, as long as
 * they keep their signs: a coefficient that would cross 0 becomes 0 and leaves, and the rest is solved again. Where columns
 * depend on each other (a column for each of all categories), coefficients are moved along the dependence, which changes no
 * prediction, towards the smaller penalty until one is 0.
 */
final class ActiveSystem {
    /** Cases that are added to the second moments at once: the moments are fetched once for all of them. */
    private static final int TOGETHER = 4;

    private final Design design;
    private final int[] active;
    private final double[] mean;
    private final double[] pull;
    private double[][] second = {};
    private double[][] factor = {};
    private double[][] centred = {};
    private double[][] weighted = {};
    private boolean complete;

    ActiveSystem(Design design) {
        this.design = design;
        active = new int[design.width()];
        mean = new double[design.width()];
        pull = new double[design.width()];
    }

    /**
     * Moves the non-zero ones among the {@code working} coefficients, and the residuals with them; gives the change of the
     * intercept.
     *
     * @param curvature of each case
     * @param residual each case's slope, wᵢ (yᵢ − pᵢ) at the start
     */
    double solve(double[] coefficient, int[] working, int workingCount, double[] curvature, double[] residual, double l1, double l2) {
        int count = 0;
        for (int w = 0; w < workingCount; w++) {
            if (coefficient[working[w]] != 0) {
                active[count++] = working[w];
            }
        }
        complete = true;
        if (count == 0) {
            return 0;
        }
        double total = 0;
        for (double v : curvature) {
            total += v;
        }
        double intercept = 0;
        prepare(count, curvature, total, l2);
        boolean[] gone = new boolean[count];
        for (int left = count; left > 0;) {
            double level = 0;
            for (double r : residual) {
                level += r;
            }
            int n = direction(coefficient, count, gone, residual, l1, l2);
            int crossing = -1;
            double step = 1;
            if (n < 0) {
                n = -n;
                dependence(coefficient, count, gone, n);
                level = 0;
            }
            for (int a = 0, k = 0; a < count; a++) {
                if (!gone[a]) {
                    double b = coefficient[active[a]];
                    double d = pull[k++];
                    if (b * (b + d) <= 0 && d != 0 && -b / d < step) {
                        step = -b / d;
                        crossing = a;
                    }
                }
            }
            intercept += advance(coefficient, count, gone, curvature, residual, step, level / total);
            if (crossing < 0) {
                break;
            }
            complete = false;
            remove(coefficient, crossing, curvature, residual);
            gone[crossing] = true;
            left = n - 1;
        }
        return intercept;
    }

    /** Whether the last solution is the minimum over all active coefficients: none became 0, none depended on others. */
    boolean complete() {
        return complete;
    }

    /** Means of the active columns and second moments about them, both weighted by curvature. */
    private void prepare(int count, double[] curvature, double total, double l2) {
        reserve(count);
        Arrays.fill(mean, 0, count, 0);
        for (int i = 0; i < curvature.length; i++) {
            double[] row = design.row(i);
            double v = curvature[i] / total;
            for (int a = 0; a < count; a++) {
                mean[a] += v * row[active[a]];
            }
        }
        for (int a = 0; a < count; a++) {
            Arrays.fill(second[a], 0, a + 1, 0);
            second[a][a] = l2;
        }
        for (int i = 0; i < curvature.length; i += TOGETHER) {
            centre(i, count, curvature);
            accumulate(count);
        }
    }

    private void reserve(int count) {
        if (second.length < count) {
            int room = Math.max(count, 2 * second.length);
            second = new double[room][];
            factor = new double[room][];
            for (int k = 0; k < room; k++) {
                second[k] = new double[k + 1];
                factor[k] = new double[k + 1];
            }
            centred = new double[TOGETHER][room];
            weighted = new double[TOGETHER][room];
        }
    }

    /** Some cases' values about the mean, also times their curvature; zeros beyond the last case. */
    private void centre(int from, int count, double[] curvature) {
        for (int k = 0; k < TOGETHER; k++) {
            if (from + k < curvature.length) {
                double[] row = design.row(from + k);
                double v = curvature[from + k];
                for (int a = 0; a < count; a++) {
                    centred[k][a] = row[active[a]] - mean[a];
                    weighted[k][a] = v * centred[k][a];
                }
            } else {
                Arrays.fill(centred[k], 0, count, 0);
                Arrays.fill(weighted[k], 0, count, 0);
            }
        }
    }

    private void accumulate(int count) {
        double[] c0 = centred[0];
        double[] c1 = centred[1];
        double[] c2 = centred[2];
        double[] c3 = centred[3];
        for (int a = 0; a < count; a++) {
            double[] of = second[a];
            double w0 = weighted[0][a];
            double w1 = weighted[1][a];
            double w2 = weighted[2][a];
            double w3 = weighted[3][a];
            for (int b = 0; b <= a; b++) {
                of[b] += w0 * c0[b] + w1 * c1[b] + (w2 * c2[b] + w3 * c3[b]);
            }
        }
    }

    /** The step to the minimum, in {@link #pull}, of the coefficients still active; gives their number, negative if they depend on each other. */
    private int direction(double[] coefficient, int count, boolean[] gone, double[] residual, double l1, double l2) {
        double level = 0;
        for (double r : residual) {
            level += r;
        }
        int n = 0;
        for (int a = 0; a < count; a++) {
            if (gone[a]) {
                continue;
            }
            double b = coefficient[active[a]];
            pull[n] = Cholesky.dot(design.column(active[a]), residual, residual.length) - mean[a] * level - Math.copySign(l1, b) - l2 * b;
            n++;
        }
        moments(count, gone);
        boolean independent = Cholesky.solve(factor, pull, n);
        complete &= independent;
        return independent ? n : -n;
    }

    /** A step, in {@link #pull}, that changes no prediction and is twice as far as the first coefficient lies from 0, on the side where the penalty does not grow. */
    private void dependence(double[] coefficient, int count, boolean[] gone, int n) {
        moments(count, gone);
        Cholesky.dependence(factor, pull, n);
        double growth = 0;
        for (int a = 0, k = 0; a < count; a++) {
            if (!gone[a]) {
                growth += Math.signum(coefficient[active[a]]) * pull[k++];
            }
        }
        double side = growth > 0 ? -1 : 1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int a = 0, k = 0; a < count; a++) {
            if (!gone[a]) {
                double reach = -coefficient[active[a]] / (side * pull[k++]);
                nearest = reach > 0 ? Math.min(nearest, reach) : nearest;
            }
        }
        for (int k = 0; k < n; k++) {
            pull[k] *= 2 * side * nearest;
        }
    }

    /** Second moments of the columns still active, for {@link Cholesky} to overwrite. */
    private void moments(int count, boolean[] gone) {
        int n = 0;
        for (int a = 0; a < count; a++) {
            if (!gone[a]) {
                int m = 0;
                for (int c = 0; c <= a; c++) {
                    if (!gone[c]) {
                        factor[n][m++] = second[a][c];
                    }
                }
                n++;
            }
        }
    }

    /** Goes the step, the intercept along; gives the intercept's change. */
    private double advance(double[] coefficient, int count, boolean[] gone, double[] curvature, double[] residual, double step, double level) {
        double shift = level;
        for (int a = 0, k = 0; a < count; a++) {
            if (!gone[a]) {
                shift -= mean[a] * pull[k++];
            }
        }
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= curvature[i] * step * shift;
        }
        for (int a = 0, k = 0; a < count; a++) {
            if (!gone[a]) {
                change(coefficient, a, step * pull[k++], curvature, residual);
            }
        }
        return step * shift;
    }

    private void remove(double[] coefficient, int a, double[] curvature, double[] residual) {
        change(coefficient, a, -coefficient[active[a]], curvature, residual);
        coefficient[active[a]] = 0;
    }

    private void change(double[] coefficient, int a, double by, double[] curvature, double[] residual) {
        coefficient[active[a]] += by;
        double[] x = design.column(active[a]);
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= curvature[i] * by * x[i];
        }
    }
}
