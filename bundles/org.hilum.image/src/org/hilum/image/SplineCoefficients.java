// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

/**
 * The coefficients c of the cubic B-spline that passes through given values s: (c[i−1] + 4 c[i] + c[i+1]) / 6 = s[i], for a
 * signal that goes on for ever with its first and its last value. Recursive, after Unser, Aldroubi and Eden, IEEE Trans.
 * Signal Process. 41 (1993) 821, with the start values of that extension in closed form.
 */
final class SplineCoefficients {
    /** Coefficients are also given for so many places beyond either end. */
    static final int PAD = 1;

    /** The filter's pole. */
    private static final double Z = Math.sqrt(3) - 2;
    /** (1 − z)(1 − 1/z), which makes the filter's gain 1 on a constant. */
    private static final double GAIN = 6;

    private SplineCoefficients() {
    }

    /** {@code line[PAD … PAD + n − 1]} holds the values; the whole of it will hold the coefficients. */
    static void replace(double[] line, int n) {
        int last = PAD + n - 1;
        double before = GAIN * line[PAD] / (1 - Z);
        double after = GAIN * line[last] / (1 - Z);
        double state = before;
        for (int i = PAD; i <= last; i++) {
            state = GAIN * line[i] + Z * state;
            line[i] = state;
        }
        // beyond the end the causal part approaches "after" as z^m
        double c = -Z * (after / (1 - Z) + Z * (state - after) / (1 - Z * Z));
        line[last + 1] = c;
        for (int i = last; i >= PAD; i--) {
            c = Z * (c - line[i]);
            line[i] = c;
        }
        line[PAD - 1] = Z * (c - before);
    }
}
