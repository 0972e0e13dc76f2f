// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.Arrays;

import org.hilum.spi.Undefined;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The second largest singular value of S<sub>ij</sub> = p<sub>ij</sub> / √(p<sub>i.</sub> p<sub>.j</sub>), whose largest is 1.
 * Q of {@link PairMatrix#maximalCorrelation} is similar to S S<sup>T</sup>, so that its square root need not be taken of an
 * eigenvalue that rounding made negative.
 */
final class MaximalCorrelation {
    /** Beyond so many levels the eigenvalues take minutes. */
    private static final int MOST_LEVELS = 1000;

    private MaximalCorrelation() {
    }

    /** 0 where only one level has pairs. */
    static double of(PairCounts counts, boolean symmetric) {
        int[] place = places(counts);
        int n = Arrays.stream(place).max().orElse(-1) + 1;
        if (n > MOST_LEVELS) {
            throw new Undefined("the maximal correlation coefficient of " + n + " grey levels would take minutes; choose wider bins");
        }
        if (n < 2) {
            return 0;
        }
        double[][] p = new double[n][n];
        counts.forEach((i, j, count) -> {
            p[place[i]][place[j]] += count;
            if (symmetric) {
                p[place[j]][place[i]] += count;
            }
        });
        RealMatrix s = MatrixUtils.createRealMatrix(scaled(p));
        // a symmetric matrix's singular values are its eigenvalues without their signs
        double[] squares = new EigenDecompositionSymmetric(symmetric ? s : s.multiplyTransposed(s)).getEigenvalues();
        double[] sizes = Arrays.stream(squares).map(e -> symmetric ? Math.abs(e) : Math.sqrt(Math.max(0, e))).sorted().toArray();
        return sizes[n - 2];
    }

    /** For each stored level its number among those that occur. */
    private static int[] places(PairCounts counts) {
        int[] highest = {0};
        counts.forEach((i, j, count) -> highest[0] = Math.max(highest[0], Math.max(i, j)));
        int[] place = new int[highest[0] + 1];
        Arrays.fill(place, -1);
        counts.forEach((i, j, count) -> {
            place[i] = 0;
            place[j] = 0;
        });
        int n = 0;
        for (int level = 0; level < place.length; level++) {
            place[level] = place[level] < 0 ? -1 : n++;
        }
        return place;
    }

    private static double[][] scaled(double[][] p) {
        int n = p.length;
        double[] rows = new double[n];
        double[] columns = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i] += p[i][j];
                columns[j] += p[i][j];
            }
        }
        double[][] s = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                s[i][j] = p[i][j] > 0 ? p[i][j] / Math.sqrt(rows[i] * columns[j]) : 0;
            }
        }
        return s;
    }
}
