// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

/**
 * Points with weights w that add up to 1, a few of them in work: those that may have one. With q = (x, y, z, 1) and
 * X = Σ w q qᵀ it tells κ = q X⁻¹ q of any point, which is 1 and the square of its distance from the weighted mean in units
 * of the weighted covariance.
 */
final class WeightedPoints {
    private static final int N = 4;

    private final double[] points;
    private final double[] weights;
    private final int[] work;
    private int size;
    private final double[][] inverse = new double[N][N];

    /** @param points x, y, z of points that do not all lie in one plane; at most {@code spare} more than all may be in work at a time */
    WeightedPoints(double[] points, int spare) {
        this.points = points;
        this.weights = new double[points.length / 3];
        this.work = new int[weights.length + spare];
        begin();
        invert();
    }

    /** Number of points. */
    int count() {
        return weights.length;
    }

    /** Number of points in work. */
    int inWork() {
        return size;
    }

    /** One of the points in work. */
    int inWork(int w) {
        return work[w];
    }

    double weight(int p) {
        return weights[p];
    }

    void takeIntoWork(int p) {
        work[size++] = p;
    }

    /** Those without weight are no longer in work. */
    void leaveWork() {
        int kept = 0;
        for (int w = 0; w < size; w++) {
            if (weights[work[w]] > 0) {
                work[kept++] = work[w];
            }
        }
        size = kept;
    }

    /** Moves just so much weight from one point to another as makes the determinant of X greatest. */
    void exchange(int from, int to) {
        double a = kappa(to);
        double b = kappa(from);
        double both = kappa(to, from);
        double bend = 2 * (a * b - both * both);
        double share = bend > 0 ? Math.min(weights[from], (a - b) / bend) : weights[from];
        weights[to] += share;
        weights[from] = share == weights[from] ? 0 : weights[from] - share;
        invert();
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
    double kappa(int p) {
        double x = points[3 * p];
        double y = points[3 * p + 1];
        double z = points[3 * p + 2];
        double[][] m = inverse;
        return m[0][0] * x * x + m[1][1] * y * y + m[2][2] * z * z + m[3][3]
                + 2 * (m[0][1] * x * y + m[0][2] * x * z + m[1][2] * y * z + m[0][3] * x + m[1][3] * y + m[2][3] * z);
    }

    /** Mean and covariance of the points under their weights: x, y, z, xx, xy, xz, yy, yz, zz. */
    double[] moments() {
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
}
