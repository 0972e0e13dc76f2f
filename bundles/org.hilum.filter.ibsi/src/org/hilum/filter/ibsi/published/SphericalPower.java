// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import java.util.List;

import org.hilum.spi.image.Vec3;

/**
 * How much of a binary pattern on a sphere belongs to spherical harmonics of one degree n: the Euclidean norm over the
 * samples v of Σ<sub>m</sub> c<sub>m</sub> Y<sub>nm</sub>(v), c<sub>m</sub> = Σ<sub>w</sub> s(w) Y<sub>nm</sub>(w). By the
 * addition theorem that sum is (2n + 1)/4π Σ<sub>w</sub> s(w) P<sub>n</sub>(v·w), with P<sub>n</sub> Legendre's polynomial.
 */
final class SphericalPower {
    /** The norm's square is Σ s(v) s(w) square[v][w]. */
    private final double[][] square;

    SphericalPower(int degree, List<Vec3> samples) {
        int n = samples.size();
        double[][] a = new double[n][n];
        for (int v = 0; v < n; v++) {
            for (int w = 0; w < n; w++) {
                a[v][w] = (2 * degree + 1) / (4 * Math.PI) * legendre(degree, samples.get(v).dot(samples.get(w)));
            }
        }
        square = new double[n][n];
        for (int v = 0; v < n; v++) {
            for (int w = 0; w < n; w++) {
                for (int u = 0; u < n; u++) {
                    square[v][w] += a[u][v] * a[u][w];
                }
            }
        }
    }

    private static double legendre(int degree, double x) {
        double before = 0;
        double now = 1;
        for (int n = 0; n < degree; n++) {
            double next = ((2 * n + 1) * x * now - n * before) / (n + 1);
            before = now;
            now = next;
        }
        return now;
    }

    double of(long pattern) {
        double sum = 0;
        for (long p = pattern; p != 0; p &= p - 1) {
            double[] row = square[Long.numberOfTrailingZeros(p)];
            for (long q = pattern; q != 0; q &= q - 1) {
                sum += row[Long.numberOfTrailingZeros(q)];
            }
        }
        return Math.sqrt(Math.max(0, sum));
    }
}
