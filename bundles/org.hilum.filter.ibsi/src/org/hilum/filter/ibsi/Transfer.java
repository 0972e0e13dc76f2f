// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** What a filter multiplies the Fourier transform of an image by: real factors, or imaginary ones. */
interface Transfer {
    /** The factor, or its imaginary part, at the DFT's frequencies f, g and h along x, y and z. */
    double at(int f, int g, int h);

    default boolean imaginary() {
        return false;
    }

    /** Makes the factors for an image of as many voxels as there are frequencies. */
    interface Maker {
        Transfer of(Frequencies x, Frequencies y, Frequencies z);
    }
}
