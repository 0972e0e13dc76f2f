// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Undefined;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Intraclass correlation of single measurements, with its 95 % confidence interval from F distributions: which part of the
 * variance of a value lies between cases and not between repeated measurements of one case. Forms and formulas of P. Shrout
 * and J. Fleiss, Psychol Bull 86 (1979) 420, and K. McGraw and S. Wong, Psychol Methods 1 (1996) 30. With n cases, k
 * measurements each, and the mean squares between cases (B), within cases (W), between measurements (J) and left (E):
 *
 * <ul>
 * <li>{@link #oneWay} ICC(1,1) = (B − W) / (B + (k − 1) W): measurements of a case are told apart by chance only;
 * <li>{@link #agreement} ICC(A,1), also called ICC(2,1), = (B − E) / (B + (k − 1) E + k (J − E) / n): each measurement is made in
 * the same way of all cases, and differing from another one counts;
 * <li>{@link #consistency} ICC(C,1), also called ICC(3,1), = (B − E) / (B + (k − 1) E): the same, a shift of all cases not counting.
 * </ul>
 */
public record IntraclassCorrelation(double value, double lower, double upper) {
    private static final double TAIL = 0.975;
    /** A spread below this part of the values is rounding. */
    private static final double ROUNDING = 1e-12;

    /**
     * @param x by case, then by measurement
     * @throws Undefined for fewer than two cases or measurements, or if all values are the same
     */
    public static IntraclassCorrelation oneWay(double[][] x) {
        Squares s = Squares.of(x);
        double within = s.within();
        double df1 = s.n - 1;
        double df2 = (double) s.n * (s.k - 1);
        return interval((s.between - within) / (s.between + (s.k - 1) * within), s.between / within, df1, df2, s.k);
    }

    /** As {@link #oneWay}; measurement m of one case was made as measurement m of the others. */
    public static IntraclassCorrelation consistency(double[][] x) {
        Squares s = Squares.of(x);
        double df1 = s.n - 1;
        return interval((s.between - s.left) / (s.between + (s.k - 1) * s.left), s.between / s.left, df1, df1 * (s.k - 1), s.k);
    }

    /** As {@link #consistency}. */
    public static IntraclassCorrelation agreement(double[][] x) {
        Squares s = Squares.of(x);
        double n = s.n;
        double k = s.k;
        double icc = (s.between - s.left) / (s.between + (k - 1) * s.left + k * (s.measurements - s.left) / n);
        if (!(s.left > 0)) {
            return new IntraclassCorrelation(icc, Double.NaN, Double.NaN);
        }
        double f = s.measurements / s.left;
        double a = n * (1 + (k - 1) * icc) - k * icc;
        double df = (k - 1) * (n - 1) * Math.pow(k * icc * f + a, 2) / ((n - 1) * k * k * icc * icc * f * f + a * a);
        double low = quantile(n - 1, df);
        double high = quantile(df, n - 1);
        double rest = k * s.measurements + (k * n - k - n) * s.left;
        return new IntraclassCorrelation(icc, n * (s.between - low * s.left) / (low * rest + n * s.between), n * (high * s.between - s.left) / (rest + n * high * s.between));
    }

    private static IntraclassCorrelation interval(double icc, double f, double df1, double df2, double k) {
        if (f == Double.POSITIVE_INFINITY) {
            return new IntraclassCorrelation(1, 1, 1);
        }
        double low = f / quantile(df1, df2);
        double high = f * quantile(df2, df1);
        return new IntraclassCorrelation(icc, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private static double quantile(double df1, double df2) {
        return new FDistribution(df1, df2).inverseCumulativeProbability(TAIL);
    }

    /** Mean squares of a table without gaps. */
    private record Squares(int n, int k, double between, double measurements, double left) {
        static Squares of(double[][] x) {
            int n = x.length;
            int k = n == 0 ? 0 : x[0].length;
            if (n < 2 || k < 2) {
                throw new Undefined("an intraclass correlation needs two cases and two measurements of each; here are " + n + " and " + k);
            }
            double grand = 0;
            double largest = 0;
            for (double[] row : x) {
                for (double v : row) {
                    grand += v / ((double) n * k);
                    largest = Math.max(largest, Math.abs(v));
                }
            }
            double between = 0;
            double measurements = 0;
            double left = 0;
            double spread = 0;
            double[] rows = new double[n];
            double[] columns = new double[k];
            for (int r = 0; r < n; r++) {
                for (int c = 0; c < k; c++) {
                    double d = x[r][c] - grand;
                    spread = Math.max(spread, Math.abs(d));
                    rows[r] += d / k;
                    columns[c] += d / n;
                }
            }
            if (!(spread > ROUNDING * largest)) {
                throw new Undefined("all values are the same");
            }
            for (int r = 0; r < n; r++) {
                between += k * rows[r] * rows[r];
                for (int c = 0; c < k; c++) {
                    double e = x[r][c] - grand - rows[r] - columns[c];
                    left += Math.abs(e) > ROUNDING * largest ? e * e : 0;
                }
            }
            for (int c = 0; c < k; c++) {
                measurements += Math.abs(columns[c]) > ROUNDING * largest ? n * columns[c] * columns[c] : 0;
            }
            return new Squares(n, k, between / (n - 1), measurements / (k - 1), left / ((n - 1.0) * (k - 1)));
        }

        double within() {
            return ((n - 1.0) * (k - 1) * left + (k - 1) * measurements) / ((double) n * (k - 1));
        }
    }
}
