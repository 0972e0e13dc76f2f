// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

/** What a column was centred by and divided by before it was fitted; a constant column has an sd of 0 and counts for nothing. */
public record Scale(double mean, double sd) {
    /** Values that differ by no more than this, relative to the largest, differ by rounding only. */
    private static final double ROUNDING = 1e-12;

    /** Mean and population standard deviation, cases weighted; in two passes, so that a large mean costs no digits. */
    static Scale of(double[] x, TrainingCases cases) {
        double count = 0;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < x.length; row++) {
            count += cases.weight(row);
            sum += cases.weight(row) * x[row];
            least = Math.min(least, x[row]);
            largest = Math.max(largest, x[row]);
        }
        double mean = sum / count;
        double squares = 0;
        for (int row = 0; row < x.length; row++) {
            squares += cases.weight(row) * (x[row] - mean) * (x[row] - mean);
        }
        boolean constant = largest - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(largest));
        return new Scale(mean, constant ? 0 : Math.sqrt(squares / count));
    }

    double[] apply(double[] x) {
        double[] z = new double[x.length];
        for (int row = 0; row < z.length && sd > 0; row++) {
            z[row] = (x[row] - mean) / sd;
        }
        return z;
    }
}
