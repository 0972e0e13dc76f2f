// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

/**
 * The discrete Fourier transform of a real image, for the frequencies 0 … nx / 2 along x and all along y and z: the others
 * are conjugates, X(−f) = X*(f). That of frequency (f, g, h) stands at {@code f + (nx / 2 + 1) (g + ny h)}; where slices were
 * transformed each by itself, h is the slice.
 */
public record Spectrum(double[] re, double[] im) {
    /** Multiplies the value at a place. */
    public void multiply(int at, double byRe, double byIm) {
        double r = re[at] * byRe - im[at] * byIm;
        im[at] = re[at] * byIm + im[at] * byRe;
        re[at] = r;
    }
}
