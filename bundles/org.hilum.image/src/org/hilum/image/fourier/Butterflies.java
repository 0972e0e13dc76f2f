// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

/**
 * Discrete Fourier transforms of 2 to 5 rows, column by column and in place, each output row but the first then turned
 * by its twiddle factor. {@code ar + i ai} is the first row, {@code br + i bi} the second, and so on; {@code w1r + i w1i}
 * the factor of the second.
 */
final class Butterflies {
    private static final double SIN_THIRD = Math.sin(2 * Math.PI / 3);
    private static final double COS_FIFTH = Math.cos(2 * Math.PI / 5);
    private static final double COS_TWO_FIFTHS = Math.cos(4 * Math.PI / 5);
    private static final double SIN_FIFTH = Math.sin(2 * Math.PI / 5);
    private static final double SIN_TWO_FIFTHS = Math.sin(4 * Math.PI / 5);

    private Butterflies() {
    }

    static void two(double[] ar, double[] ai, double[] br, double[] bi, double w1r, double w1i, int width) {
        for (int c = 0; c < width; c++) {
            double dr = ar[c] - br[c];
            double di = ai[c] - bi[c];
            ar[c] += br[c];
            ai[c] += bi[c];
            br[c] = dr * w1r - di * w1i;
            bi[c] = dr * w1i + di * w1r;
        }
    }

    static void three(double[] ar, double[] ai, double[] br, double[] bi, double[] cr, double[] ci,
            double w1r, double w1i, double w2r, double w2i, int width) {
        for (int c = 0; c < width; c++) {
            double sr = br[c] + cr[c];
            double si = bi[c] + ci[c];
            double dr = SIN_THIRD * (br[c] - cr[c]);
            double di = SIN_THIRD * (bi[c] - ci[c]);
            double mr = ar[c] - 0.5 * sr;
            double mi = ai[c] - 0.5 * si;
            ar[c] += sr;
            ai[c] += si;
            double yr = mr + di;
            double yi = mi - dr;
            br[c] = yr * w1r - yi * w1i;
            bi[c] = yr * w1i + yi * w1r;
            double zr = mr - di;
            double zi = mi + dr;
            cr[c] = zr * w2r - zi * w2i;
            ci[c] = zr * w2i + zi * w2r;
        }
    }

    static void four(double[] ar, double[] ai, double[] br, double[] bi, double[] cr, double[] ci, double[] dr, double[] di,
            double w1r, double w1i, double w2r, double w2i, double w3r, double w3i, int width) {
        for (int c = 0; c < width; c++) {
            double pr = ar[c] + cr[c];
            double pi = ai[c] + ci[c];
            double qr = ar[c] - cr[c];
            double qi = ai[c] - ci[c];
            double sr = br[c] + dr[c];
            double si = bi[c] + di[c];
            double tr = br[c] - dr[c];
            double ti = bi[c] - di[c];
            ar[c] = pr + sr;
            ai[c] = pi + si;
            double xr = qr + ti;
            double xi = qi - tr;
            br[c] = xr * w1r - xi * w1i;
            bi[c] = xr * w1i + xi * w1r;
            double yr = pr - sr;
            double yi = pi - si;
            cr[c] = yr * w2r - yi * w2i;
            ci[c] = yr * w2i + yi * w2r;
            double zr = qr - ti;
            double zi = qi + tr;
            dr[c] = zr * w3r - zi * w3i;
            di[c] = zr * w3i + zi * w3r;
        }
    }

    static void five(double[] ar, double[] ai, double[] br, double[] bi, double[] cr, double[] ci, double[] dr, double[] di,
            double[] er, double[] ei, double w1r, double w1i, double w2r, double w2i, double w3r, double w3i, double w4r, double w4i,
            int width) {
        for (int c = 0; c < width; c++) {
            double s1r = br[c] + er[c];
            double s1i = bi[c] + ei[c];
            double d1r = br[c] - er[c];
            double d1i = bi[c] - ei[c];
            double s2r = cr[c] + dr[c];
            double s2i = ci[c] + di[c];
            double d2r = cr[c] - dr[c];
            double d2i = ci[c] - di[c];
            double m1r = ar[c] + COS_FIFTH * s1r + COS_TWO_FIFTHS * s2r;
            double m1i = ai[c] + COS_FIFTH * s1i + COS_TWO_FIFTHS * s2i;
            double m2r = ar[c] + COS_TWO_FIFTHS * s1r + COS_FIFTH * s2r;
            double m2i = ai[c] + COS_TWO_FIFTHS * s1i + COS_FIFTH * s2i;
            double n1r = SIN_FIFTH * d1r + SIN_TWO_FIFTHS * d2r;
            double n1i = SIN_FIFTH * d1i + SIN_TWO_FIFTHS * d2i;
            double n2r = SIN_TWO_FIFTHS * d1r - SIN_FIFTH * d2r;
            double n2i = SIN_TWO_FIFTHS * d1i - SIN_FIFTH * d2i;
            ar[c] += s1r + s2r;
            ai[c] += s1i + s2i;
            double y1r = m1r + n1i;
            double y1i = m1i - n1r;
            double y4r = m1r - n1i;
            double y4i = m1i + n1r;
            double y2r = m2r + n2i;
            double y2i = m2i - n2r;
            double y3r = m2r - n2i;
            double y3i = m2i + n2r;
            br[c] = y1r * w1r - y1i * w1i;
            bi[c] = y1r * w1i + y1i * w1r;
            cr[c] = y2r * w2r - y2i * w2i;
            ci[c] = y2r * w2i + y2i * w2r;
            dr[c] = y3r * w3r - y3i * w3i;
            di[c] = y3r * w3i + y3i * w3r;
            er[c] = y4r * w4r - y4i * w4i;
            ei[c] = y4r * w4i + y4i * w4r;
        }
    }
}
