// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

/** The Okabe–Ito colours that stand out on grey images, told apart with any kind of colour vision (Okabe and Ito, 2008). */
public final class RegionColours {
    private static final int[] RGB = {0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0xD55E00, 0xCC79A7, 0x0072B2};

    private RegionColours() {
    }

    /** The colour of the n-th region of a study, as 0xRRGGBB. */
    public static int rgb(int n) {
        return RGB[n % RGB.length];
    }
}
