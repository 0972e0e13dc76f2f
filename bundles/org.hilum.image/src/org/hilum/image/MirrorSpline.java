// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

/**
 * The coefficients c of the cubic B-spline that passes through given values s, for a signal that is mirrored at its first
 * and its last value: … c b | a b c … Recursive, after Unser, Aldroubi and Eden, IEEE Trans. Signal Process. 41 (1993) 821.
 */
final class MirrorSpline {
    /** Coefficients are also given for so many places beyond either end. */
    static final int PAD = 2;

    private static final double Z = Math.sqrt(3) - 2;
    private static final double GAIN = 6;

    private MirrorSpline() {
    }

    /** {@code line[PAD … PAD + n − 1]} holds the values, two or more; the whole of it will hold the coefficients. */
    static void replace(double[] line, int n) {
        double state = start(line, n);
        line[PAD] = state;
        for (int i = 1; i < n; i++) {
            state = GAIN * line[PAD + i] + Z * state;
            line[PAD + i] = state;
        }
        double c = Z / (Z * Z - 1) * (state + Z * line[PAD + n - 2]);
        line[PAD + n - 1] = c;
        for (int i = n - 2; i >= 0; i--) {
            c = Z * (c - line[PAD + i]);
            line[PAD + i] = c;
        }
        for (int i = 1; i <= PAD; i++) {
            line[PAD - i] = line[PAD + mirrored(-i, n)];
            line[PAD + n - 1 + i] = line[PAD + mirrored(n - 1 + i, n)];
        }
    }

    /** 6 Σ s<sub>k</sub> z<sup>k</sup> over the mirrored signal, whose period is 2n − 2. */
    private static double start(double[] line, int n) {
        int period = 2 * n - 2;
        double power = 1;
        double sum = 0;
        for (int k = 0; k < period && power != 0; k++) {
            sum += power * line[PAD + mirrored(k, n)];
            power *= Z;
        }
        return GAIN * sum / (1 - power);
    }

    private static int mirrored(int i, int n) {
        int m = Math.floorMod(i, 2 * n - 2);
        return m < n ? m : 2 * n - 2 - m;
    }
}
