// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;

import org.hilum.image.Kernel;

/** Orthogonal wavelets. Daubechies N has N vanishing moments and 2N values, Coiflet K has 2K and 6K; Haar's is Daubechies 1. */
public enum Wavelet {
    HAAR, DAUBECHIES_1, DAUBECHIES_2, DAUBECHIES_3, DAUBECHIES_4, DAUBECHIES_5, DAUBECHIES_6, DAUBECHIES_7, DAUBECHIES_8, DAUBECHIES_9, DAUBECHIES_10,
    COIFLET_1, COIFLET_2, COIFLET_3, COIFLET_4, COIFLET_5;

    /** The low-pass values of the decomposition, an even number of them that sum to √2: the scaling filter from its end. */
    double[] low() {
        double[] h = this == HAAR ? DaubechiesFilters.order(1)
                : compareTo(COIFLET_1) >= 0 ? CoifletFilters.order(ordinal() - COIFLET_1.ordinal() + 1) : DaubechiesFilters.order(ordinal() - DAUBECHIES_1.ordinal() + 1);
        double[] turned = new double[h.length];
        for (int k = 0; k < h.length; k++) {
            turned[k] = h[h.length - 1 - k];
        }
        return turned;
    }

    /** The high-pass values of the decomposition: those of the low pass from their end, with alternating signs, the first reversed. */
    double[] high() {
        double[] low = low();
        double[] g = new double[low.length];
        for (int k = 0; k < g.length; k++) {
            g[k] = (k % 2 == 0 ? -1 : 1) * low[g.length - 1 - k];
        }
        return g;
    }

    /**
     * The kernel of a pass at a level of the undecimated transform: that of the low passes before, and then low or high with
     * 2<sup>level−1</sup> − 1 zeros between its values. A zero at the end gives each an odd length and a middle.
     */
    Kernel kernel(boolean high, int level) {
        Kernel all = new Kernel(1);
        for (int before = 1; before < level; before++) {
            all = all.then(middled(low()).spread(1 << before - 1));
        }
        return all.then(middled(high ? high() : low()).spread(1 << level - 1));
    }

    private static Kernel middled(double[] even) {
        return new Kernel(Arrays.copyOf(even, even.length + 1));
    }
}
