// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

/** Mean and squared deviations of a column, each case counted with its weight; in two passes, so that a large mean costs no digits. */
record Moments(double mean, double squares, double count, boolean constant) {
    /** Values that differ by no more than this, relative to the largest, differ by rounding only. */
    static final double ROUNDING = 1e-12;

    static Moments of(double[] x, CaseWeights weights) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < x.length; row++) {
            double w = weights.of(row);
            if (w > 0) {
                sum += w * x[row];
                least = Math.min(least, x[row]);
                largest = Math.max(largest, x[row]);
            }
        }
        double mean = sum / weights.sum();
        double squares = 0;
        double rest = 0;
        for (int row = 0; row < x.length; row++) {
            double d = x[row] - mean;
            squares += weights.of(row) * d * d;
            rest += weights.of(row) * d;
        }
        boolean constant = largest - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(largest));
        return new Moments(mean + rest / weights.sum(), squares - rest * rest / weights.sum(), weights.sum(), constant);
    }

    /** Divides by the number of cases. */
    double populationSd() {
        return Math.sqrt(squares / count);
    }

    /** Divides by the number of cases less one. */
    double sampleSd() {
        return Math.sqrt(squares / (count - 1));
    }
}
