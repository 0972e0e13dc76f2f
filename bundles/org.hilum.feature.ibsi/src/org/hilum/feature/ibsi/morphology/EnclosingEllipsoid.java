// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hilum.spi.Task;

/**
 * The ellipsoid of least volume that holds given points, by the dual problem of Khachiyan (1996): weights of the points, whose
 * mean and covariance are the ellipsoid's centre and, but for a factor, its shape, are moved until the covariance's determinant
 * is greatest. Weight goes from the innermost of the points that have some to the outermost of all, by just as much as makes the
 * determinant greatest (vertex exchange, Böhning 1986); most points never get any and are looked at only now and then. What
 * comes out holds all points, and its volume is above the least one by no more than a part of {@value #TOLERANCE}.
 */
final class EnclosingEllipsoid {
    /** Of the volume. */
    static final double TOLERANCE = 1e-6;

    /** Points have three coordinates and a fourth that is 1. */
    private static final int N = 4;
    /** Points that are taken into work at once. */
    private static final int AT_ONCE = 6;
    private static final int MOST_STEPS = 1_000_000;

    private final double[] points;
    private final double[] weights;
    private final double[] kappas;
    private final int[] work;
    private int size;
    private final double[][] inverse = new double[N][N];

    private EnclosingEllipsoid(double[] points) {
        this.points = points;
        this.weights = new double[points.length / 3];
        this.kappas = new double[weights.length];
        this.work = new int[weights.length + AT_ONCE];
    }

    /** @param vertices x, y, z of points that do not all lie in one plane */
    static Ellipsoid of(double[] vertices, Task task) {
        double[] scale = new double[3];
        EnclosingEllipsoid search = new EnclosingEllipsoid(scaled(vertices, scale));
        search.begin();
        double furthest = search.run(task);
        return search.ellipsoid(furthest, scale);
    }

    /** The points from their box's middle, with half its sides as units, so that numbers stay near 1; an ellipsoid of least volume remains one. */
    private static double[] scaled(double[] vertices, double[] scale) {
        double[] scaled = new double[vertices.length];
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int p = axis; p < vertices.length; p += 3) {
                low = Math.min(low, vertices[p]);
                high = Math.max(high, vertices[p]);
            }
            scale[axis] = (high - low) / 2;
            for (int p = axis; p < vertices.length; p += 3) {
                scaled[p] = (vertices[p] - (low + high) / 2) / scale[axis];
            }
        }
        return scaled;
    }

    /** Equal weights for the points at the ends of three directions, each at right angles to what the ones before it span (Kumar and Yıldırım 2005). */
    private void begin() {
        double[][] spanned = new double[3][];
        for (int d = 0; d < 3; d++) {
            double[] along = free(spanned, d);
            int low = 0;
            int high = 0;
            for (int p = 1; p < weights.length; p++) {
                low = dot(along, p) < dot(along, low) ? p : low;
                high = dot(along, p) > dot(along, high) ? p : high;
            }
            weights[low] = 1;
            weights[high] = 1;
            spanned[d] = new double[] {points[3 * high] - points[3 * low], points[3 * high + 1] - points[3 * low + 1], points[3 * high + 2] - points[3 * low + 2]};
        }
        double sum = Arrays.stream(weights).sum();
        for (int p = 0; p < weights.length; p++) {
            if (weights[p] > 0) {
                weights[p] /= sum;
                work[size++] = p;
            }
        }
    }

    private static double[] free(double[][] spanned, int d) {
        if (d == 0) {
            return new double[] {1, 0, 0};
        }
        double[] a = spanned[0];
        if (d == 1) {
            // the axis that the first direction follows least, less its part along it
            int axis = Math.abs(a[0]) <= Math.abs(a[1]) ? Math.abs(a[0]) <= Math.abs(a[2]) ? 0 : 2 : Math.abs(a[1]) <= Math.abs(a[2]) ? 1 : 2;
            double share = a[axis] / (a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
            double[] b = {-share * a[0], -share * a[1], -share * a[2]};
            b[axis] += 1;
            return b;
        }
        double[] b = spanned[1];
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private double dot(double[] along, int p) {
        return along[0] * points[3 * p] + along[1] * points[3 * p + 1] + along[2] * points[3 * p + 2];
    }

    /** Moves weight among the points in work, and takes more of them into work, until none lies outside; gives κ of the furthest point. */
    private double run(Task task) {
        // (1 + 4ε / 3)^(3/2) in volume for ε in κ
        double enough = TOLERANCE / 2.1;
        for (int round = 0; round < MOST_STEPS; round++) {
            task.check();
            balance(enough / 2);
            double furthest = 0;
            for (int more = 0; more < AT_ONCE; more++) {
                int out = -1;
                double most = Double.NEGATIVE_INFINITY;
                for (int p = 0; p < kappas.length; p++) {
                    kappas[p] = more == 0 ? kappa(p) : kappas[p];
                    if (kappas[p] > most) {
                        most = kappas[p];
                        out = p;
                    }
                }
                furthest = Math.max(furthest, most);
                if (most / N - 1 <= enough) {
                    break;
                }
                kappas[out] = 0;
                work[size++] = out;
            }
            if (furthest / N - 1 <= enough) {
                return furthest;
            }
        }
        throw new IllegalStateException("the smallest ellipsoid was not found");
    }

    /** Moves weight from the innermost to the outermost of the points in work, until those with weight lie on the ellipsoid and the others in it. */
    private void balance(double enough) {
        for (int step = 0; step < MOST_STEPS; step++) {
            invert();
            int out = -1;
            int in = -1;
            double most = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            for (int w = 0; w < size; w++) {
                int p = work[w];
                double kappa = kappa(p);
                kappas[p] = kappa;
                if (kappa > most) {
                    most = kappa;
                    out = p;
                }
                if (weights[p] > 0 && kappa < least) {
                    least = kappa;
                    in = p;
                }
            }
            if (most / N - 1 <= enough && 1 - least / N <= enough) {
                break;
            }
            double both = kappa(out, in);
            double share = Math.min(weights[in], (most - least) / (2 * (most * least - both * both)));
            weights[out] += share;
            weights[in] = share == weights[in] ? 0 : weights[in] - share;
        }
        int kept = 0;
        for (int w = 0; w < size; w++) {
            if (weights[work[w]] > 0) {
                work[kept++] = work[w];
            }
        }
        size = kept;
    }

    /** q<sub>p</sub> X⁻¹ q<sub>q</sub>. */
    private double kappa(int p, int q) {
        double[][] m = inverse;
        double sum = 0;
        for (int i = 0; i < N; i++) {
            double along = m[i][3];
            for (int j = 0; j < 3; j++) {
                along += m[i][j] * points[3 * q + j];
            }
            sum += (i < 3 ? points[3 * p + i] : 1) * along;
        }
        return sum;
    }

    /** κ = q<sub>p</sub> X⁻¹ q<sub>p</sub> with q = (x, y, z, 1). */
    private double kappa(int p) {
        double x = points[3 * p];
        double y = points[3 * p + 1];
        double z = points[3 * p + 2];
        double[][] m = inverse;
        return m[0][0] * x * x + m[1][1] * y * y + m[2][2] * z * z + m[3][3]
                + 2 * (m[0][1] * x * y + m[0][2] * x * z + m[1][2] * y * z + m[0][3] * x + m[1][3] * y + m[2][3] * z);
    }

    /** Mean and covariance of the points under their weights: x, y, z, xx, xy, xz, yy, yz, zz. */
    private double[] moments() {
        double[] m = new double[9];
        double sum = 0;
        for (int w = 0; w < size; w++) {
            int p = work[w];
            double weight = weights[p];
            if (weight > 0) {
                double x = points[3 * p];
                double y = points[3 * p + 1];
                double z = points[3 * p + 2];
                sum += weight;
                m[0] += weight * x;
                m[1] += weight * y;
                m[2] += weight * z;
                m[3] += weight * x * x;
                m[4] += weight * x * y;
                m[5] += weight * x * z;
                m[6] += weight * y * y;
                m[7] += weight * y * z;
                m[8] += weight * z * z;
            }
        }
        for (int k = 0; k < 9; k++) {
            m[k] /= sum;
        }
        m[3] -= m[0] * m[0];
        m[4] -= m[0] * m[1];
        m[5] -= m[0] * m[2];
        m[6] -= m[1] * m[1];
        m[7] -= m[1] * m[2];
        m[8] -= m[2] * m[2];
        return m;
    }

    /** X⁻¹ of X = Σ w q qᵀ, from the inverse of the covariance S: κ = 1 + (p − c) S⁻¹ (p − c). */
    private void invert() {
        double[] m = moments();
        double a = m[6] * m[8] - m[7] * m[7];
        double b = m[5] * m[7] - m[4] * m[8];
        double c = m[4] * m[7] - m[5] * m[6];
        double det = m[3] * a + m[4] * b + m[5] * c;
        double[][] s = {{a / det, b / det, c / det}, {b / det, (m[3] * m[8] - m[5] * m[5]) / det, (m[4] * m[5] - m[3] * m[7]) / det},
            {c / det, (m[4] * m[5] - m[3] * m[7]) / det, (m[3] * m[6] - m[4] * m[4]) / det}};
        inverse[3][3] = 1;
        for (int i = 0; i < 3; i++) {
            double along = s[i][0] * m[0] + s[i][1] * m[1] + s[i][2] * m[2];
            inverse[i][3] = -along;
            inverse[3][i] = -along;
            inverse[3][3] += m[i] * along;
            System.arraycopy(s[i], 0, inverse[i], 0, 3);
        }
    }

    /** With semi-axes √(λ (κ − 1)), λ the eigenvalues of the covariance in mm². */
    private Ellipsoid ellipsoid(double furthest, double[] scale) {
        double[] m = moments();
        double[][] s = {{m[3] * scale[0] * scale[0], m[4] * scale[0] * scale[1], m[5] * scale[0] * scale[2]},
            {m[4] * scale[0] * scale[1], m[6] * scale[1] * scale[1], m[7] * scale[1] * scale[2]},
            {m[5] * scale[0] * scale[2], m[7] * scale[1] * scale[2], m[8] * scale[2] * scale[2]}};
        double[] lambda = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(s)).getEigenvalues();
        return new Ellipsoid(Math.sqrt(lambda[0] * (furthest - 1)), Math.sqrt(lambda[1] * (furthest - 1)), Math.sqrt(lambda[2] * (furthest - 1)));
    }
}
