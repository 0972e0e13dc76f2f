// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

/**
 * Locally weighted linear regression (Cleveland 1979) without robustness iterations: for each x the weighted line through
 * its nearest two thirds of the points, tricube weights. Points closer than 1 % of the range to the last one fitted are
 * interpolated, as R's {@code lowess(x, y, iter = 0)} does, so that both give the same curve.
 */
final class Lowess {
    private static final double SPAN = 2.0 / 3;
    private static final double SKIP = 0.01;

    private final double[] x;
    private final double[] y;
    private final int near;

    private Lowess(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.near = Math.max(2, Math.min(x.length, (int) (SPAN * x.length + 1e-7)));
    }

    /** The smoothed values; {@code x} is sorted and has at least two entries. */
    static double[] smooth(double[] x, double[] y) {
        return new Lowess(x, y).fit();
    }

    private double[] fit() {
        int n = x.length;
        double[] smooth = new double[n];
        double skip = SKIP * (x[n - 1] - x[0]);
        int left = 0;
        int last = -1;
        int i = 0;
        while (last < n - 1) {
            while (left + near < n && x[i] - x[left] > x[left + near] - x[i]) {
                left++;
            }
            smooth[i] = at(i, left);
            for (int between = last + 1; between < i; between++) {
                double share = (x[between] - x[last]) / (x[i] - x[last]);
                smooth[between] = share * smooth[i] + (1 - share) * smooth[last];
            }
            last = i;
            int next = last + 1;
            while (next < n && x[next] <= x[i] + skip) {
                if (x[next] == x[last]) {
                    smooth[next] = smooth[last];
                    last = next;
                }
                next++;
            }
            i = Math.max(last + 1, next - 1);
        }
        return smooth;
    }

    private double at(int i, int left) {
        double reach = Math.max(x[i] - x[left], x[left + near - 1] - x[i]);
        double sum = 0;
        double sumX = 0;
        int end = left;
        double[] weights = new double[x.length];
        for (; end < x.length; end++) {
            double distance = Math.abs(x[end] - x[i]);
            if (distance <= 0.999 * reach) {
                double d = distance / reach;
                weights[end] = distance <= 0.001 * reach ? 1 : cube(1 - cube(d));
                sum += weights[end];
                sumX += weights[end] * x[end];
            } else if (x[end] > x[i]) {
                break;
            }
        }
        double centre = sumX / sum;
        double spread = 0;
        for (int j = left; j < end; j++) {
            spread += weights[j] / sum * (x[j] - centre) * (x[j] - centre);
        }
        boolean sloped = reach > 0 && Math.sqrt(spread) > 0.001 * (x[x.length - 1] - x[0]);
        double fitted = 0;
        for (int j = left; j < end; j++) {
            double tilt = sloped ? 1 + (x[i] - centre) * (x[j] - centre) / spread : 1;
            fitted += weights[j] / sum * tilt * y[j];
        }
        return fitted;
    }

    private static double cube(double d) {
        return d * d * d;
    }
}
