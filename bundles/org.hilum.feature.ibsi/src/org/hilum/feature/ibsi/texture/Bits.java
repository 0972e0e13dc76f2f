// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** Entropy is measured in bits. */
public final class Bits {
    private static final double LN2 = Math.log(2);

    private Bits() {
    }

    /** p log<sub>2</sub> p, which is 0 at 0. */
    public static double plogp(double p) {
        return p > 0 ? p * Math.log(p) / LN2 : 0;
    }
}
