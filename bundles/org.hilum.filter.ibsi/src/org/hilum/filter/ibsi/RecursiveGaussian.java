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
     * Filters all lines along an axis, and keeps a part of each.
     *
     * @param first the first place that is kept
     * @param smooth takes the Gaussian's response, as many places of a line as are kept
     * @param curved takes the derivative's
     */
    void along(int axis, Samples from, int first, Samples smooth, Samples curved, Task task) {
        int n = from.size(axis);
        int kept = smooth.size(axis);
        int step = from.step(axis);
        double[] line = new double[n];
        double[] lineSmooth = new double[n];
        double[] lineCurved = new double[n];
        int blocks = from.values().length / (step * n);
        for (int block = 0; block < blocks; block++) {
            task.check();
            for (int i = 0; i < step; i++) {
                int source = block * step * n + i;
                for (int v = 0; v < n; v++) {
                    line[v] = from.values()[source + v * step];
                }
                filter(line, lineSmooth, lineCurved);
                int target = block * step * kept + i;
                for (int v = 0; v < kept; v++) {
                    smooth.values()[target + v * step] = lineSmooth[first + v];
                    curved.values()[target + v * step] = lineCurved[first + v];
                }
            }
        }
    }

    private void filter(double[] line, double[] smooth, double[] curved) {
        int n = line.length;
        // the voxel itself counts in both directions
        double ownSmooth = smoothRe[0] + smoothRe[1];
        double ownCurved = curvedRe[0] + curvedRe[1];
        for (int i = 0; i < n; i++) {
            smooth[i] = -line[i] * ownSmooth;
            curved[i] = -line[i] * ownCurved;
        }
        direction(line, 0, 1, smooth, curved);
        direction(line, n - 1, -1, smooth, curved);
    }

    /** Adds s(i) = x(i) + p s(i − 1), times c, from one end on, for both poles; before it, s is that of a line which never changed. */
    private void direction(double[] line, int first, int way, double[] smooth, double[] curved) {
        double p0 = poleRe[0];
        double q0 = poleIm[0];
        double p1 = poleRe[1];
        double q1 = poleIm[1];
        double square0 = (1 - p0) * (1 - p0) + q0 * q0;
        double square1 = (1 - p1) * (1 - p1) + q1 * q1;
        double re0 = line[first] * (1 - p0) / square0;
        double im0 = line[first] * q0 / square0;
        double re1 = line[first] * (1 - p1) / square1;
        double im1 = line[first] * q1 / square1;
        for (int i = first, left = line.length; left > 0; i += way, left--) {
            double next0 = line[i] + p0 * re0 - q0 * im0;
            im0 = p0 * im0 + q0 * re0;
            re0 = next0;
            double next1 = line[i] + p1 * re1 - q1 * im1;
            im1 = p1 * im1 + q1 * re1;
            re1 = next1;
            smooth[i] += smoothRe[0] * re0 - smoothIm[0] * im0 + smoothRe[1] * re1 - smoothIm[1] * im1;
            curved[i] += curvedRe[0] * re0 - curvedIm[0] * im0 + curvedRe[1] * re1 - curvedIm[1] * im1;
        }
    }
}
