// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The columns of a penalised regression: centred and divided by their population standard deviation, both weighted by case.
 * Constant columns are left out. If asked for, of columns that are the same after that (one a multiple of the other) the
 * first stands for all: under an L1 penalty only the sum of their coefficients is determined, and it bears that sum.
 */
final class Design {
    /** Standardised columns that differ by less than this in every case are the same. */
    private static final double SAME = 1e-9;

    private final double[] weights;
    private final double[][] columns;
    private final double[][] rows;
    private final int[] place;
    private final double[] mean;
    private final double[] sd;

    /** {@code values[column][row]}. */
    Design(double[][] values, CaseWeights cases, boolean mergeSame) {
        int n = cases.all().length;
        weights = Arrays.stream(cases.all()).map(w -> w / cases.sum()).toArray();
        mean = new double[values.length];
        sd = new double[values.length];
        double[][] standardised = new double[values.length][];
        for (int c = 0; c < values.length; c++) {
            Moments m = Moments.of(values[c], cases);
            mean[c] = m.mean();
            sd[c] = m.constant() ? 0 : m.populationSd();
            if (sd[c] > 0) {
                standardised[c] = new double[n];
                for (int row = 0; row < n; row++) {
                    standardised[c][row] = (values[c][row] - mean[c]) / sd[c];
                }
            }
        }
        place = mergeSame ? distinct(standardised) : present(standardised);
        columns = Arrays.stream(place).mapToObj(c -> standardised[c]).toArray(double[][]::new);
        rows = new double[n][columns.length];
        for (int row = 0; row < n; row++) {
            for (int j = 0; j < columns.length; j++) {
                rows[row][j] = columns[j][row];
            }
        }
    }

    private static int[] present(double[][] standardised) {
        return IntStream.range(0, standardised.length).filter(c -> standardised[c] != null).toArray();
    }

    private static int[] distinct(double[][] standardised) {
        int[] there = present(standardised);
        double[] sign = new double[standardised.length];
        for (int c : there) {
            sign[c] = sign(standardised[c]);
        }
        // columns that are the same lie side by side when sorted by their first case
        Integer[] sorted = Arrays.stream(there).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble((Integer c) -> sign[c] * standardised[c][0]).thenComparing(c -> c));
        boolean[] repeated = new boolean[standardised.length];
        for (int a = 0; a < sorted.length; a++) {
            for (int b = a + 1; b < sorted.length; b++) {
                int one = sorted[a];
                int other = sorted[b];
                if (sign[other] * standardised[other][0] - sign[one] * standardised[one][0] > SAME) {
                    break;
                }
                if (same(standardised[one], sign[one], standardised[other], sign[other])) {
                    repeated[Math.max(one, other)] = true;
                }
            }
        }
        return Arrays.stream(there).filter(c -> !repeated[c]).toArray();
    }

    /** Makes a column and its negative comparable: the sign of its first value that is clearly not 0. */
    private static double sign(double[] x) {
        for (double v : x) {
            if (Math.abs(v) > 1e-3) {
                return Math.signum(v);
            }
        }
        return 1;
    }

    private static boolean same(double[] a, double signA, double[] b, double signB) {
        for (int row = 0; row < a.length; row++) {
            if (Math.abs(signA * a[row] - signB * b[row]) > SAME) {
                return false;
            }
        }
        return true;
    }

    int cases() {
        return weights.length;
    }

    /** Number of distinct columns. */
    int width() {
        return columns.length;
    }

    /** Weights of the cases; their sum is 1. */
    double[] weights() {
        return weights;
    }

    /** A distinct column, standardised. */
    double[] column(int j) {
        return columns[j];
    }

    /** A case's standardised values in the distinct columns. */
    double[] row(int i) {
        return rows[i];
    }

    /** Where a distinct column stands in the table. */
    int place(int j) {
        return place[j];
    }

    double mean(int column) {
        return mean[column];
    }

    /** 0 for a constant column. */
    double sd(int column) {
        return sd[column];
    }
}
