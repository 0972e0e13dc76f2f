// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

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
    /** Bytes that the transforms along x may take; those of a larger region are made for some of the frequencies at a time. */
    static final long MOST_BYTES = 48L << 20;
    /** A panel's lines along one axis should stay in a core's own cache. */
    private static final int CACHE = 192 << 10;
    private static final long COMPLEX = 2L * Double.BYTES;

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

    /** The bytes that the transforms take at most for a mask with this box. */
    static long bytes(Geometry box) {
        int lengthX = RowTransform.lengthFor(2 * box.nx() - 1);
        int lengthY = RowTransform.lengthFor(2 * box.ny() - 1);
        int lengthZ = RowTransform.lengthFor(2 * box.nz() - 1);
        long frequencies = lengthX / 2 + 1;
        long column = COMPLEX * SpectraAlongX.FIELDS * box.nz() * box.ny();
        long group = Math.clamp(MOST_BYTES / column, 1, frequencies);
        long panel = COMPLEX * SpectraAlongX.FIELDS * Math.min(group, panel(lengthY, lengthZ)) * ((long) box.nz() * lengthY + lengthZ);
        long slice = COMPLEX * 2 * lengthX * box.ny();
        long octant = Double.BYTES * ((lengthZ / 2 + 1) * (lengthY / 2 + 1) * group + 2L * lengthX * (lengthY + group) + 2L * lengthZ * group);
        return column * group + panel + slice + octant;
    }

    /** So many frequencies along x are transformed along y and z at once. */
    private static int panel(int lengthY, int lengthZ) {
        return (int) Math.max(4, CACHE / (COMPLEX * SpectraAlongX.FIELDS * Math.max(lengthY, lengthZ)));
    }

    static PairSums of(Deviations in, Task task) {
        return of(in, MOST_BYTES, task);
    }

    static PairSums of(Deviations in, long mostBytes, Task task) {
        PairSums sums = new PairSums(in);
        int frequencies = sums.x.length() / 2 + 1;
        long column = COMPLEX * SpectraAlongX.FIELDS * in.nz() * in.ny();
        int most = (int) Math.clamp(mostBytes / column, 1, frequencies);
        for (int from = 0; from < frequencies; from += most) {
            sums.addGroup(from, Math.min(most, frequencies - from), task);
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
    private void addGroup(int from, int width, Task task) {
        int panel = Math.min(width, panel(y.length(), z.length()));
        SpectraAlongX spectra = SpectraAlongX.of(in, x, from, width, panel);
        double[][][] weight = new InverseDistances(x, y, z, in.spacing()).transform(from, width);
        int columns = SpectraAlongX.FIELDS * panel;
        double[][][] re = new double[in.nz()][y.length()][columns];
        double[][][] im = new double[in.nz()][y.length()][columns];
        double[][] restRe = new double[z.length() - in.nz()][columns];
        double[][] restIm = new double[z.length() - in.nz()][columns];
        double[][] sums = new double[SpectraAlongX.FIELDS][width];
        for (int start = 0; start < width; start += panel) {
            task.check();
            for (int k = 0; k < in.nz(); k++) {
                spectra.copyPanel(start, k, re[k], im[k]);
                y.forwardOfFirstHalf(re[k], im[k], SpectraAlongX.FIELDS * spectra.panelWidth(start));
            }
            addPanel(start, spectra.panelWidth(start), re, im, restRe, restIm, weight, sums);
        }
        for (int f = 0; f < width; f++) {
            int times = from + f == 0 || from + f == x.length() / 2 ? 1 : 2;
            weights += times * sums[0][f];
            products += times * sums[1][f];
            squares += times * sums[2][f];
        }
    }

    /** Transforms a panel along z too, {@code rest} being room for what lies beyond the last slice, and adds its products. */
    private void addPanel(int start, int width, double[][][] re, double[][][] im, double[][] restRe, double[][] restIm, double[][][] weight, double[][] sums) {
        double[][] lineRe = new double[z.length()][];
        double[][] lineIm = new double[z.length()][];
        System.arraycopy(restRe, 0, lineRe, in.nz(), restRe.length);
        System.arraycopy(restIm, 0, lineIm, in.nz(), restIm.length);
        for (int f = 0; f < y.length(); f++) {
            for (int k = 0; k < in.nz(); k++) {
                lineRe[k] = re[k][y.place(f)];
                lineIm[k] = im[k][y.place(f)];
            }
            SpectraAlongX.clear(lineRe, in.nz());
            SpectraAlongX.clear(lineIm, in.nz());
            z.forwardOfFirstHalf(lineRe, lineIm, SpectraAlongX.FIELDS * width);
            int mirrored = Math.min(f, y.length() - f);
            for (int g = 0; g < z.length(); g++) {
                addRow(weight[Math.min(g, z.length() - g)][mirrored], start, width, lineRe[z.place(g)], lineIm[z.place(g)], sums);
            }
        }
    }

    private static void addRow(double[] weight, int start, int width, double[] re, double[] im, double[][] sums) {
        double[] ofMask = sums[0];
        double[] ofY = sums[1];
        double[] ofSquares = sums[2];
        for (int f = 0; f < width; f++) {
            int y = width + f;
            int square = 2 * width + f;
            double w = weight[start + f];
            ofMask[start + f] += w * (re[f] * re[f] + im[f] * im[f]);
            ofY[start + f] += w * (re[y] * re[y] + im[y] * im[y]);
            ofSquares[start + f] += w * (re[f] * re[square] + im[f] * im[square]);
        }
    }
}
