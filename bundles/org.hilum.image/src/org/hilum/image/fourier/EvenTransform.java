// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

import java.util.Arrays;

/**
 * The discrete Fourier transform of real, even sequences (a cosine transform of type I) along the first index of arrays
 * of rows. The sequence has {@code length} values of which x<sub>t</sub> = x<sub>length − t</sub>, so rows 0 … length / 2
 * say all of it; the transform is real and even as well, and replaces them, in natural order. Keeps its working rows from
 * call to call, so each thread needs its own.
 */
public final class EvenTransform {
    private final RowTransform whole;
    private final int half;
    private final double[][] re;
    private final double[][] im;

    /** @param mostColumns how wide rows can be */
    public EvenTransform(RowTransform whole, int mostColumns) {
        this.whole = whole;
        this.half = whole.length() / 2;
        this.re = new double[whole.length()][(mostColumns + 1) / 2];
        this.im = new double[whole.length()][(mostColumns + 1) / 2];
    }

    /**
     * Takes two columns at a time, as real and imaginary part: as the transforms of both are real, they stay apart.
     *
     * @param rows length / 2 + 1 of them
     */
    public void forward(double[][] rows, int width) {
        int left = (width + 1) / 2;
        for (int t = 0; t < whole.length(); t++) {
            double[] row = rows[Math.min(t, whole.length() - t)];
            System.arraycopy(row, 0, re[t], 0, left);
            System.arraycopy(row, left, im[t], 0, width - left);
            Arrays.fill(im[t], width - left, left, 0); // what an earlier call left behind an odd width
        }
        whole.forward(re, im, left);
        for (int f = 0; f <= half; f++) {
            System.arraycopy(re[whole.place(f)], 0, rows[f], 0, left);
            System.arraycopy(im[whole.place(f)], 0, rows[f], left, width - left);
        }
    }
}
