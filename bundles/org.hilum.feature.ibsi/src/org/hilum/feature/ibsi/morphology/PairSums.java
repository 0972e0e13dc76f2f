// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

import org.hilum.image.fourier.RowTransform;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;

/**
 * Sums over all ordered pairs of different voxels p, q of a mask, each with the weight w = 1 / distance (mm<sup>−1</sup>):
 * Σ w, Σ w y<sub>p</sub> y<sub>q</sub> and Σ w y<sub>p</sub>².
 *
 * <p>Such a sum is that of w over all displacements, times an autocorrelation. By Parseval's theorem it is also the sum of
 * their Fourier transforms' products, on a grid that is twice as large, so that displacements do not wrap around: exact
 * but for rounding, at the cost of V log V and not of V². Mask, y and y² are real, so half the frequencies along x do.
 */
final class PairSums {
    /** Bytes that the transforms of a block may take; a larger region is done in several blocks of frequencies along x. */
    static final long MOST_BYTES = 64L << 20;

    private final Deviations in;
    private final RowTransform x;
    private final RowTransform y;
    private final RowTransform z;
    private double weights;
    private double products;
    private double squares;

    private PairSums(Deviations in) {
        this.in = in;
        this.x = new RowTransform(RowTransform.lengthFor(2 * in.nx() - 1));
        this.y = new RowTransform(RowTransform.lengthFor(2 * in.ny() - 1));
        this.z = new RowTransform(RowTransform.lengthFor(2 * in.nz() - 1));
    }

    /** The bytes that the transforms of a block take for a mask with this box: all of them in one, where they are few enough. */
    static long bytes(Geometry box) {
        long frequencies = RowTransform.lengthFor(2 * box.nx() - 1) / 2 + 1;
        long column = 2L * 3 * Double.BYTES * box.nz() * RowTransform.lengthFor(2 * box.ny() - 1);
        return Math.max(column, Math.min(MOST_BYTES, column * frequencies));
    }

    static PairSums of(Deviations in, Task task) {
        return of(in, MOST_BYTES, task);
    }

    static PairSums of(Deviations in, long mostBytes, Task task) {
        PairSums sums = new PairSums(in);
        int frequencies = sums.x.length() / 2 + 1;
        long column = 2L * 3 * Double.BYTES * in.nz() * sums.y.length();
        int most = (int) Math.clamp(mostBytes / column, 1, frequencies);
        for (int from = 0; from < frequencies; from += most) {
            task.check();
            sums.addBlock(from, Math.min(most, frequencies - from));
        }
        double cells = (double) sums.x.length() * sums.y.length() * sums.z.length();
        sums.weights /= cells;
        sums.products /= cells;
        sums.squares /= cells;
        return sums;
    }

    /** Σ w. */
    double weights() {
        return weights;
    }

    /** Σ w y<sub>p</sub> y<sub>q</sub>. */
    double products() {
        return products;
    }

    /** Σ w y<sub>p</sub>². */
    double squares() {
        return squares;
    }

    /** Adds what the frequencies {@code from} … {@code from + width − 1} along x contribute, and their mirror images. */
    private void addBlock(int from, int width) {
        double[][][] re = new double[in.nz()][y.length()][3 * width];
        double[][][] im = new double[in.nz()][y.length()][3 * width];
        for (int k = 0; k < in.nz(); k++) {
            alongX(k, from, width, re[k], im[k]);
            y.forward(re[k], im[k], 3 * width);
        }
        double[][][] weight = new InverseDistances(x, y, z, in.spacing()).transform(from, width);
        double[][] lineRe = new double[z.length()][3 * width];
        double[][] lineIm = new double[z.length()][3 * width];
        double[][] sums = new double[3][width];
        for (int f = 0; f < y.length(); f++) {
            for (int k = 0; k < z.length(); k++) {
                if (k < in.nz()) {
                    lineRe[k] = re[k][y.place(f)];
                    lineIm[k] = im[k][y.place(f)];
                } else {
                    Arrays.fill(lineRe[k], 0);
                    Arrays.fill(lineIm[k], 0);
                }
            }
            z.forward(lineRe, lineIm, 3 * width);
            int mirrored = Math.min(f, y.length() - f);
            for (int g = 0; g < z.length(); g++) {
                addRow(weight[Math.min(g, z.length() - g)][mirrored], lineRe[z.place(g)], lineIm[z.place(g)], sums);
            }
        }
        for (int f = 0; f < width; f++) {
            int times = from + f == 0 || from + f == x.length() / 2 ? 1 : 2;
            weights += times * sums[0][f];
            products += times * sums[1][f];
            squares += times * sums[2][f];
        }
    }

    /**
     * The transforms of a slice's mask, y and y² along x, for each row of the slice one after the other. Two real lines
     * are transformed as one complex line: mask and y, and y² of two rows.
     */
    private void alongX(int k, int from, int width, double[][] re, double[][] im) {
        int ny = in.ny();
        int half = (ny + 1) / 2;
        double[][] a = new double[x.length()][ny + half];
        double[][] b = new double[x.length()][ny + half];
        int v = in.nx() * ny * k;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < in.nx(); i++, v++) {
                a[i][j] = in.inside()[v];
                b[i][j] = in.deviation()[v];
                double[] square = j < half ? a[i] : b[i];
                square[ny + j % half] = in.deviation()[v] * in.deviation()[v];
            }
        }
        x.forward(a, b, ny + half);
        for (int f = 0; f < width; f++) {
            int here = x.place(from + f);
            int mirrored = x.place((x.length() - from - f) % x.length());
            part(a[here], b[here], a[mirrored], b[mirrored], 0, ny, re, im, 0, f);
            part(b[here], a[mirrored], b[mirrored], a[here], 0, ny, re, im, 0, width + f);
            part(a[here], b[here], a[mirrored], b[mirrored], ny, half, re, im, 0, 2 * width + f);
            part(b[here], a[mirrored], b[mirrored], a[here], ny, ny - half, re, im, half, 2 * width + f);
        }
    }

    /**
     * Of the transform Z of complex lines, that of their real parts, (Z(f) + conj Z(−f)) / 2, for {@code count} columns:
     * {@code zr + i zi} is Z(f), {@code mr + i mi} is Z(−f). That of their imaginary parts, (Z(f) − conj Z(−f)) / 2i, comes
     * out where Im Z(f), Re Z(−f), Im Z(−f), Re Z(f) are given instead.
     */
    private static void part(double[] zr, double[] zi, double[] mr, double[] mi, int column, int count, double[][] re, double[][] im, int row, int to) {
        for (int c = 0; c < count; c++) {
            re[row + c][to] = (zr[column + c] + mr[column + c]) / 2;
            im[row + c][to] = (zi[column + c] - mi[column + c]) / 2;
        }
    }

    private static void addRow(double[] weight, double[] re, double[] im, double[][] sums) {
        int width = weight.length;
        for (int f = 0; f < width; f++) {
            int y = width + f;
            int square = 2 * width + f;
            sums[0][f] += weight[f] * (re[f] * re[f] + im[f] * im[f]);
            sums[1][f] += weight[f] * (re[y] * re[y] + im[y] * im[y]);
            sums[2][f] += weight[f] * (re[f] * re[square] + im[f] * im[square]);
        }
    }
}
