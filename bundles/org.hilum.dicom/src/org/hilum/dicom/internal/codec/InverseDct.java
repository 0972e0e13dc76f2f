// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Arrays;

/**
 * The inverse discrete cosine transform of a block of 8 x 8 (ISO 10918-1, A.3.3), in double precision and rounded once, halves
 * up: the exact transform's values wherever they aren't a half. Decoders that calculate in integers differ by at most 1.
 */
final class InverseDct {
    /** [frequency][place]: cosine by weight. */
    private static final double[][] BASIS = new double[8][8];
    /** Makes one of what rounding errors leave just below a half. */
    private static final double HALF = 0.5 + 1e-9;

    static {
        for (int u = 0; u < 8; u++) {
            for (int x = 0; x < 8; x++) {
                BASIS[u][x] = (u == 0 ? Math.sqrt(0.125) : 0.5) * Math.cos((2 * x + 1) * u * Math.PI / 16);
            }
        }
    }

    private final double[][] partial = new double[8][8];
    private final int[] frequencies = new int[8];
    private final double[] sums = new double[8];

    /**
     * @param coefficients row by row, dequantised
     * @param shift what is added to every value, half the range of samples
     * @param maximum the largest sample
     * @param to takes the block's samples, its first at {@code at}, a row every {@code stride}
     */
    void apply(int[] coefficients, int shift, int maximum, int[] to, int at, int stride) {
        int rows = 0;
        for (int v = 0; v < 8; v++) {
            if (combine(coefficients, v)) {
                System.arraycopy(sums, 0, partial[rows], 0, 8);
                frequencies[rows++] = v;
            }
        }
        for (int y = 0; y < 8; y++) {
            int row = at + y * stride;
            for (int x = 0; x < 8; x++) {
                sums[x] = shift + HALF;
            }
            for (int r = 0; r < rows; r++) {
                double weight = BASIS[frequencies[r]][y];
                double[] wave = partial[r];
                for (int x = 0; x < 8; x++) {
                    sums[x] += weight * wave[x];
                }
            }
            for (int x = 0; x < 8; x++) {
                to[row + x] = Math.max(0, Math.min(maximum, (int) sums[x]));
            }
        }
    }

    /** Row {@code v} of frequencies, summed over those across; false if all are 0, as most are. */
    private boolean combine(int[] coefficients, int v) {
        Arrays.fill(sums, 0);
        boolean any = false;
        for (int u = 0; u < 8; u++) {
            int value = coefficients[8 * v + u];
            if (value != 0) {
                any = true;
                double[] wave = BASIS[u];
                for (int x = 0; x < 8; x++) {
                    sums[x] += value * wave[x];
                }
            }
        }
        return any;
    }
}
