// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** Entropy is measured in bits. */
public final class Bits {
    private static final double LN2 = Math.log(2);
    /** Logarithms of small whole numbers: most counts are such, and their logarithms would take most of the time of a matrix. */
    private static final double[] OF_SMALL = new double[1024];

    static {
        for (int n = 0; n < OF_SMALL.length; n++) {
            OF_SMALL[n] = Math.log(n) / LN2;
        }
    }

    private Bits() {
    }

    /** log<sub>2</sub> n; n need not be whole. */
    public static double log2(double n) {
        int whole = (int) n;
        return whole == n && whole < OF_SMALL.length ? OF_SMALL[whole] : Math.log(n) / LN2;
    }

    /** p log<sub>2</sub> p, which is 0 at 0. */
    public static double plogp(double p) {
        return p > 0 ? p * Math.log(p) / LN2 : 0;
    }
}
