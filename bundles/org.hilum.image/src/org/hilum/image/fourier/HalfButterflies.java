// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

/** {@link Butterflies} of 2 or 4 rows of which the second half is 0: those rows are written, never read. */
final class HalfButterflies {
    private HalfButterflies() {
    }

    static void two(double[] ar, double[] ai, double[] br, double[] bi, double w1r, double w1i, int width) {
        for (int c = 0; c < width; c++) {
            br[c] = ar[c] * w1r - ai[c] * w1i;
            bi[c] = ar[c] * w1i + ai[c] * w1r;
        }
    }

    static void four(double[] ar, double[] ai, double[] br, double[] bi, double[] cr, double[] ci, double[] dr, double[] di,
            double w1r, double w1i, double w2r, double w2i, double w3r, double w3i, int width) {
        for (int c = 0; c < width; c++) {
            double xr = ar[c] + bi[c];
            double xi = ai[c] - br[c];
            double yr = ar[c] - br[c];
            double yi = ai[c] - bi[c];
            double zr = ar[c] - bi[c];
            double zi = ai[c] + br[c];
            ar[c] += br[c];
            ai[c] += bi[c];
            br[c] = xr * w1r - xi * w1i;
            bi[c] = xr * w1i + xi * w1r;
            cr[c] = yr * w2r - yi * w2i;
            ci[c] = yr * w2i + yi * w2r;
            dr[c] = zr * w3r - zi * w3i;
            di[c] = zr * w3i + zi * w3r;
        }
    }
}
