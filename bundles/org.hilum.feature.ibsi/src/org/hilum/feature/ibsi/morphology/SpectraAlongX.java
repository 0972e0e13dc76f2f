// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

import org.hilum.image.fourier.RowTransform;

/**
 * The Fourier transforms along x of a mask, of the deviations y in it and of y², for some of the frequencies: a row of them
 * for each row of voxels. In a row, frequencies stand in panels of equal width (the last may be narrower), and in a panel
 * those of the mask before those of y and of y²: a panel is what is transformed along the other axes at once.
 */
final class SpectraAlongX {
    /** Mask, y and y². */
    static final int FIELDS = 3;

    private final Deviations in;
    private final RowTransform x;
    private final int from;
    private final int width;
    private final int panel;
    private final double[][] re;
    private final double[][] im;

    private SpectraAlongX(Deviations in, RowTransform x, int from, int width, int panel) {
        this.in = in;
        this.x = x;
        this.from = from;
        this.width = width;
        this.panel = panel;
        this.re = new double[in.nz() * in.ny()][FIELDS * width];
        this.im = new double[in.nz() * in.ny()][FIELDS * width];
    }

    /** Of the frequencies {@code from} … {@code from + width − 1}. */
    static SpectraAlongX of(Deviations in, RowTransform x, int from, int width, int panel) {
        SpectraAlongX spectra = new SpectraAlongX(in, x, from, width, panel);
        int columns = in.ny() + (in.ny() + 1) / 2;
        double[][] a = new double[x.length()][columns];
        double[][] b = new double[x.length()][columns];
        for (int k = 0; k < in.nz(); k++) {
            spectra.addSlice(k, a, b);
        }
        return spectra;
    }

    /** How many frequencies the panel that begins with the {@code start}-th has. */
    int panelWidth(int start) {
        return Math.min(panel, width - start);
    }

    /** Copies a panel of one slice to the first half of a slice of twice as many rows, or more. */
    void copyPanel(int start, int slice, double[][] toRe, double[][] toIm) {
        int columns = FIELDS * panelWidth(start);
        clear(toRe, in.ny());
        clear(toIm, in.ny());
        for (int j = 0; j < in.ny(); j++) {
            System.arraycopy(re[slice * in.ny() + j], FIELDS * start, toRe[j], 0, columns);
            System.arraycopy(im[slice * in.ny() + j], FIELDS * start, toIm[j], 0, columns);
        }
    }

    /** Rows of 0 between the values and the half that is taken for 0. */
    static void clear(double[][] rows, int values) {
        for (int t = values; t < rows.length / 2; t++) {
            Arrays.fill(rows[t], 0);
        }
    }

    /** Two real lines are transformed as one complex line: mask and y, and y² of two rows. */
    private void addSlice(int k, double[][] a, double[][] b) {
        int ny = in.ny();
        int half = (ny + 1) / 2;
        int v = in.nx() * ny * k;
        clear(a, in.nx());
        clear(b, in.nx());
        for (int i = 0; i < in.nx(); i++) {
            b[i][ny + half - 1] = 0; // an odd row has no partner
        }
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < in.nx(); i++, v++) {
                a[i][j] = in.inside()[v];
                b[i][j] = in.deviation()[v];
                double[] square = j < half ? a[i] : b[i];
                square[ny + j % half] = in.deviation()[v] * in.deviation()[v];
            }
        }
        x.forwardOfFirstHalf(a, b, ny + half);
        int row = k * ny;
        for (int start = 0; start < width; start += panel) {
            int of = panelWidth(start);
            for (int f = 0; f < of; f++) {
                int here = x.place(from + start + f);
                int mirrored = x.place((x.length() - from - start - f) % x.length());
                int to = FIELDS * start + f;
                part(a[here], b[here], a[mirrored], b[mirrored], 0, ny, row, to);
                part(b[here], a[mirrored], b[mirrored], a[here], 0, ny, row, to + of);
                part(a[here], b[here], a[mirrored], b[mirrored], ny, half, row, to + 2 * of);
                part(b[here], a[mirrored], b[mirrored], a[here], ny, ny - half, row + half, to + 2 * of);
            }
        }
    }

    /**
     * Of the transform Z of complex lines, that of their real parts, (Z(f) + conj Z(−f)) / 2, for {@code count} columns:
     * {@code zr + i zi} is Z(f), {@code mr + i mi} is Z(−f). That of their imaginary parts, (Z(f) − conj Z(−f)) / 2i, comes
     * out where Im Z(f), Re Z(−f), Im Z(−f), Re Z(f) are given instead.
     */
    private void part(double[] zr, double[] zi, double[] mr, double[] mi, int column, int count, int row, int to) {
        for (int c = 0; c < count; c++) {
            re[row + c][to] = (zr[column + c] + mr[column + c]) / 2;
            im[row + c][to] = (zi[column + c] - mi[column + c]) / 2;
        }
    }
}
