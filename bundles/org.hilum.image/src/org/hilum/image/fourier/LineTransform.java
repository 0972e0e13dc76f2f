// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

import java.util.Arrays;

/**
 * The discrete Fourier transform X<sub>f</sub> = Σ x<sub>t</sub> exp(−2πi f t / n) of columns, of any length and in natural
 * order. Where n has a prime factor above 5, as a convolution with a chirp (Bluestein 1970): with
 * w<sub>t</sub> = exp(−πi t² / n) it is X<sub>f</sub> = w<sub>f</sub> Σ (x<sub>t</sub> w<sub>t</sub>) w*<sub>f−t</sub>.
 * Rows may change their places in the arrays of rows.
 */
public final class LineTransform {
    private final int length;
    private final RowTransform rows;
    private final double[] chirpRe;
    private final double[] chirpIm;
    /** The transform of w*, in the order of {@link #rows}. */
    private final double[] conjugateRe;
    private final double[] conjugateIm;

    public LineTransform(int length) {
        this.length = length;
        boolean direct = RowTransform.isSmooth(length);
        this.rows = new RowTransform(direct ? length : RowTransform.lengthFor(2 * length - 1));
        int chirp = direct ? 0 : length;
        this.chirpRe = new double[chirp];
        this.chirpIm = new double[chirp];
        for (int t = 0; t < chirp; t++) {
            double angle = Math.PI * ((long) t * t % (2L * length)) / length;
            chirpRe[t] = Math.cos(angle);
            chirpIm[t] = -Math.sin(angle);
        }
        double[][] re = new double[direct ? 0 : rows.length()][1];
        double[][] im = new double[re.length][1];
        for (int t = 0; t < chirp; t++) {
            int mirrored = (re.length - t) % re.length;
            re[t][0] = re[mirrored][0] = chirpRe[t];
            im[t][0] = im[mirrored][0] = -chirpIm[t];
        }
        if (!direct) {
            rows.forward(re, im, 1);
        }
        this.conjugateRe = Arrays.stream(re).mapToDouble(row -> row[0]).toArray();
        this.conjugateIm = Arrays.stream(im).mapToDouble(row -> row[0]).toArray();
    }

    public int length() {
        return length;
    }

    /** Transforms the first {@code width} columns of {@code length} rows. */
    public void forward(double[][] re, double[][] im, int width) {
        if (chirpRe.length == 0) {
            rows.forward(re, im, width);
            rows.inNaturalOrder(re);
            rows.inNaturalOrder(im);
        } else {
            byChirp(re, im, width);
        }
    }

    /** The inverse of {@link #forward}. */
    public void backward(double[][] re, double[][] im, int width) {
        forward(im, re, width);
        double scale = 1.0 / length;
        for (int t = 0; t < length; t++) {
            for (int c = 0; c < width; c++) {
                re[t][c] *= scale;
                im[t][c] *= scale;
            }
        }
    }

    private void byChirp(double[][] re, double[][] im, int width) {
        double[][] a = new double[rows.length()][width];
        double[][] b = new double[rows.length()][width];
        for (int t = 0; t < length; t++) {
            product(re[t], im[t], chirpRe[t], chirpIm[t], a[t], b[t], width);
        }
        rows.forward(a, b, width);
        for (int f = 0; f < a.length; f++) {
            product(a[f], b[f], conjugateRe[f], conjugateIm[f], a[f], b[f], width);
        }
        rows.backward(a, b, width);
        double scale = 1.0 / rows.length();
        for (int f = 0; f < length; f++) {
            product(a[f], b[f], chirpRe[f] * scale, chirpIm[f] * scale, re[f], im[f], width);
        }
    }

    private static void product(double[] re, double[] im, double fr, double fi, double[] toRe, double[] toIm, int width) {
        for (int c = 0; c < width; c++) {
            double r = re[c] * fr - im[c] * fi;
            toIm[c] = re[c] * fi + im[c] * fr;
            toRe[c] = r;
        }
    }
}
