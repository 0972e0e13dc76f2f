// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Samples;
import org.hilum.spi.Task;

/**
 * A Gaussian and its second derivative along a line, by recursive filters after Deriche, as the Insight Toolkit has them: for
 * t ≥ 0 and σ in voxels, both are of the form f(t) = Σ<sub>m = 1, 2</sub> (a<sub>m</sub> cos(ω<sub>m</sub> t/σ) + b<sub>m</sub>
 * sin(ω<sub>m</sub> t/σ)) exp(λ<sub>m</sub> t/σ), with the constants of Farnebäck and Westin (J Math Imaging Vis 26 (2006)
 * 293), and the same for negative t. The Gaussian is scaled to sum to 1. From the second derivative such a part of the
 * Gaussian is taken that a constant gives 0, and it is scaled so that a parabola t²/2 gives 1. Beyond its ends a line goes on
 * with its end values.
 *
 * <p>f is the real part of Σ c<sub>m</sub> p<sub>m</sub><sup>t</sup> with c = a − ib and p = exp((λ + iω)/σ), so that each
 * term is a recursion of the first order on complex numbers; Gaussian and derivative share them.
 */
final class RecursiveGaussian {
    private static final double[] OMEGA = {0.6681, 2.0787};
    private static final double[] LAMBDA = {-1.3932, -1.3732};
    /** a₁, b₁, a₂, b₂. */
    private static final double[] SMOOTH = {1.3530, 1.8151, -0.3531, 0.0902};
    private static final double[] CURVED = {-1.3563, 5.2318, 0.3446, -2.2355};

    private final double[] poleRe = new double[2];
    private final double[] poleIm = new double[2];
    private final double[] smoothRe = new double[2];
    private final double[] smoothIm = new double[2];
    private final double[] curvedRe = new double[2];
    private final double[] curvedIm = new double[2];

    /** @param sigma in voxels */
    RecursiveGaussian(double sigma) {
        for (int m = 0; m < 2; m++) {
            double size = Math.exp(LAMBDA[m] / sigma);
            poleRe[m] = size * Math.cos(OMEGA[m] / sigma);
            poleIm[m] = size * Math.sin(OMEGA[m] / sigma);
        }
        double area = sum(SMOOTH);
        double part = -sum(CURVED) / area;
        double scale = (squares(CURVED) + part * squares(SMOOTH)) / 2;
        for (int m = 0; m < 2; m++) {
            smoothRe[m] = SMOOTH[2 * m] / area;
            smoothIm[m] = -SMOOTH[2 * m + 1] / area;
            curvedRe[m] = (CURVED[2 * m] + part * SMOOTH[2 * m]) / scale;
            curvedIm[m] = -(CURVED[2 * m + 1] + part * SMOOTH[2 * m + 1]) / scale;
        }
    }

    /** Σ f(|t|) over all whole t: of Σ p<sup>t</sup> from 0 on, which is 1/(1 − p), twice, less that of t = 0 once. */
    private double sum(double[] f) {
        double sum = 0;
        for (int m = 0; m < 2; m++) {
            double re = 1 - poleRe[m];
            double im = -poleIm[m];
            double square = re * re + im * im;
            // the real part of (a − ib) / (re + i im)
            sum += 2 * (f[2 * m] * re - f[2 * m + 1] * im) / square - f[2 * m];
        }
        return sum;
    }

    /** Σ t² f(|t|) over all whole t: twice Σ t² p<sup>t</sup> = p (1 + p) / (1 − p)³. */
    private double squares(double[] f) {
        double sum = 0;
        for (int m = 0; m < 2; m++) {
            double[] p = {poleRe[m], poleIm[m]};
            double[] less = {1 - p[0], -p[1]};
            double[] above = times(p, new double[] {1 + p[0], p[1]});
            double[] below = times(less, times(less, less));
            double square = below[0] * below[0] + below[1] * below[1];
            double[] ratio = times(above, new double[] {below[0] / square, -below[1] / square});
            sum += 2 * (f[2 * m] * ratio[0] + f[2 * m + 1] * ratio[1]);
        }
        return sum;
    }

    private static double[] times(double[] x, double[] y) {
        return new double[] {x[0] * y[0] - x[1] * y[1], x[0] * y[1] + x[1] * y[0]};
    }

    /**
     * Filters all lines along an axis.
     *
     * @param smooth takes the Gaussian's response
     * @param curved takes the derivative's
     */
    void along(int axis, Samples from, Samples smooth, Samples curved, Task task) {
        int n = from.size(axis);
        int step = from.step(axis);
        double[] line = new double[n];
        double[][] to = {new double[n], new double[n]};
        for (int block = 0; block < from.values().length; block += step * n) {
            task.check();
            for (int first = block; first < block + step; first++) {
                for (int i = 0; i < n; i++) {
                    line[i] = from.values()[first + i * step];
                }
                filter(line, to[0], to[1]);
                for (int i = 0; i < n; i++) {
                    smooth.values()[first + i * step] = to[0][i];
                    curved.values()[first + i * step] = to[1][i];
                }
            }
        }
    }

    private void filter(double[] line, double[] smooth, double[] curved) {
        int n = line.length;
        for (int i = 0; i < n; i++) {
            // the voxel itself counts in both directions
            smooth[i] = -line[i] * (smoothRe[0] + smoothRe[1]);
            curved[i] = -line[i] * (curvedRe[0] + curvedRe[1]);
        }
        for (int m = 0; m < 2; m++) {
            direction(m, line, 0, 1, smooth, curved);
            direction(m, line, n - 1, -1, smooth, curved);
        }
    }

    /** Adds s(i) = x(i) + p s(i − 1), times c, from one end on; before it, s is that of a line which never changed. */
    private void direction(int m, double[] line, int first, int way, double[] smooth, double[] curved) {
        double re = 1 - poleRe[m];
        double im = -poleIm[m];
        double square = re * re + im * im;
        double stateRe = line[first] * re / square;
        double stateIm = -line[first] * im / square;
        for (int i = first; i >= 0 && i < line.length; i += way) {
            double nextRe = line[i] + poleRe[m] * stateRe - poleIm[m] * stateIm;
            stateIm = poleRe[m] * stateIm + poleIm[m] * stateRe;
            stateRe = nextRe;
            smooth[i] += smoothRe[m] * stateRe - smoothIm[m] * stateIm;
            curved[i] += curvedRe[m] * stateRe - curvedIm[m] * stateIm;
        }
    }
}
