// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;

/** Solves small symmetric systems in place, leaving out what depends linearly on what came before. */
final class Cholesky {
    /** A column of which no more than this share is left after the ones before it depends on them. */
    private static final double DEPENDENT = 1e-11;

    private Cholesky() {
    }

    /**
     * Solves A x = b. {@code a[k]} holds the columns 0 … k of row k, and is overwritten; {@code b} becomes x. Unknowns that
     * depend on earlier ones are 0 in x; tells whether there are none.
     */
    static boolean solve(double[][] a, double[] b, int n) {
        boolean[] left = new boolean[n];
        boolean whole = true;
        for (int k = 0; k < n; k++) {
            double[] row = a[k];
            double diagonal = row[k];
            for (int j = 0; j < k; j++) {
                if (!left[j]) {
                    row[j] = (row[j] - dot(row, a[j], j)) / a[j][j];
                } else {
                    row[j] = 0;
                }
            }
            double pivot = diagonal - dot(row, row, k);
            left[k] = !(pivot > DEPENDENT * diagonal);
            whole &= !left[k];
            row[k] = left[k] ? 1 : Math.sqrt(pivot);
            b[k] = left[k] ? 0 : (b[k] - dot(row, b, k)) / row[k];
        }
        for (int k = n - 1; k >= 0; k--) {
            if (left[k]) {
                b[k] = 0;
                continue;
            }
            b[k] /= a[k][k];
            for (int j = 0; j < k; j++) {
                b[j] -= a[k][j] * b[k];
            }
        }
        return whole;
    }

    /**
     * A vector v with A v = 0, for an A of which {@link #solve} told that unknowns depend on earlier ones: 1 at the first of
     * those. {@code a} as there, and overwritten.
     */
    static void dependence(double[][] a, double[] v, int n) {
        Arrays.fill(v, 0, n, 0);
        int k = 0;
        for (boolean found = false; !found; k++) {
            double[] row = a[k];
            double whole = row[k];
            for (int j = 0; j < k; j++) {
                row[j] = (row[j] - dot(row, a[j], j)) / a[j][j];
            }
            double pivot = whole - dot(row, row, k);
            found = !(pivot > DEPENDENT * whole);
            row[k] = found ? 1 : Math.sqrt(pivot);
        }
        int last = k - 1;
        v[last] = 1;
        for (int i = last - 1; i >= 0; i--) {
            v[i] = -a[last][i];
            for (int j = i + 1; j < last; j++) {
                v[i] -= a[j][i] * v[j];
            }
            v[i] /= a[i][i];
        }
    }

    /** Four sums side by side: one after the other they would wait for each other. */
    static double dot(double[] x, double[] y, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < n; i++) {
            s0 += x[i] * y[i];
        }
        return s0 + s1 + (s2 + s3);
    }
}
