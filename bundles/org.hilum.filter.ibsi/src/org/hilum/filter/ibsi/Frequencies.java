// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/**
 * The normalised frequencies ν that the standard's reference responses were made with: along an axis of N samples they run
 * from −1 to 1, both included, ν = (s − (N − 1)/2) / ((N − 1)/2), s = 0 … N − 1. The DFT's own run from −1 to 1 − 2/N.
 */
final class Frequencies {
    private final double[] values;

    Frequencies(int n) {
        values = new double[n];
        for (int f = 0; f < n && n > 1; f++) {
            double middle = 0.5 * (n - 1);
            values[f] = ((f + n / 2) % n - middle) / middle;
        }
    }

    /** ν of the DFT's frequency f, 0 ≤ f &lt; N. */
    double at(int f) {
        return values[f];
    }

    int count() {
        return values.length;
    }
}
