// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** The discrete Fourier transform of a real image of any size, in all three directions or in each slice by itself, and back. */
public final class VolumeTransform {
    /** Lines that are transformed together: rows of so many columns, which stay near the processor. */
    private static final int LINES = 32;

    private final int nx;
    private final int ny;
    private final int nz;
    private final int half;
    private final LineTransform alongX;
    private final LineTransform alongY;
    private final LineTransform alongZ;
    private final Task task;

    /** @param slices whether each slice is transformed by itself */
    public VolumeTransform(int nx, int ny, int nz, boolean slices, Task task) {
        this.nx = nx;
        this.ny = ny;
        this.nz = nz;
        this.half = nx / 2 + 1;
        this.alongX = new LineTransform(nx);
        this.alongY = new LineTransform(ny);
        this.alongZ = new LineTransform(slices ? 1 : nz);
        this.task = task;
        if ((long) half * ny * nz > Integer.MAX_VALUE - 8) {
            throw new Problem("with its surroundings it has " + nx + " x " + ny + " x " + nz + " voxels, too many for a Fourier transform", "the image", "choose a larger spacing");
        }
    }

    /** Gives the rows of an image. */
    public interface Reading {
        void read(int y, int z, double[] row);
    }

    /** Takes the rows of an image. */
    public interface Writing {
        void write(int y, int z, double[] row);
    }

    /** Two rows are transformed as one of complex numbers, and told apart by the symmetry of each one's transform. */
    public Spectrum forward(Reading image) {
        Spectrum to = new Spectrum(new double[half * ny * nz], new double[half * ny * nz]);
        double[][] re = new double[nx][LINES];
        double[][] im = new double[nx][LINES];
        double[] row = new double[nx];
        for (int first = 0; first < ny * nz; first += 2 * LINES) {
            task.check();
            int count = Math.min(2 * LINES, ny * nz - first);
            for (int r = 0; r < count; r++) {
                image.read((first + r) % ny, (first + r) / ny, row);
                scatter(row, r % 2 == 0 ? re : im, r / 2);
            }
            if (count % 2 != 0) {
                scatter(new double[nx], im, count / 2);
            }
            alongX.forward(re, im, LINES);
            for (int r = 0; r < count; r++) {
                apart(re, im, r, to, (first + r) * half);
            }
        }
        across(to, false);
        return to;
    }

    /** The image whose transform this is, which is used up; it must be that of a real image. */
    public void backward(Spectrum from, Writing image) {
        across(from, true);
        double[][] re = new double[nx][LINES];
        double[][] im = new double[nx][LINES];
        double[] row = new double[nx];
        for (int first = 0; first < ny * nz; first += 2 * LINES) {
            task.check();
            int count = Math.min(2 * LINES, ny * nz - first);
            for (int pair = 0; pair < (count + 1) / 2; pair++) {
                together(from, (first + 2 * pair) * half, 2 * pair + 1 < count, re, im, pair);
            }
            alongX.backward(re, im, LINES);
            for (int r = 0; r < count; r++) {
                double[][] of = r % 2 == 0 ? re : im;
                for (int x = 0; x < nx; x++) {
                    row[x] = of[x][r / 2];
                }
                image.write((first + r) % ny, (first + r) / ny, row);
            }
        }
    }

    private static void scatter(double[] row, double[][] lines, int column) {
        for (int x = 0; x < row.length; x++) {
            lines[x][column] = row[x];
        }
    }

    /** From X = A + iB: A(f) = (X(f) + X*(−f)) / 2, B(f) = (X(f) − X*(−f)) / 2i. */
    private void apart(double[][] re, double[][] im, int row, Spectrum to, int start) {
        int c = row / 2;
        for (int f = 0; f < half; f++) {
            int g = (nx - f) % nx;
            boolean first = row % 2 == 0;
            to.re()[start + f] = 0.5 * (first ? re[f][c] + re[g][c] : im[f][c] + im[g][c]);
            to.im()[start + f] = 0.5 * (first ? im[f][c] - im[g][c] : re[g][c] - re[f][c]);
        }
    }

    private void together(Spectrum from, int start, boolean two, double[][] re, double[][] im, int c) {
        double[] r = from.re();
        double[] i = from.im();
        for (int f = 0; f < half; f++) {
            int g = (nx - f) % nx;
            int a = start + f;
            double br = two ? r[a + half] : 0;
            double bi = two ? i[a + half] : 0;
            re[g][c] = r[a] + bi;
            im[g][c] = br - i[a];
            re[f][c] = r[a] - bi;
            im[f][c] = i[a] + br;
        }
    }

    private void across(Spectrum s, boolean back) {
        if (back && alongZ.length() > 1) {
            lines(s, 0, half * ny, alongZ, true);
        }
        for (int z = 0; z < nz; z++) {
            lines(s, z * half * ny, half, alongY, back);
        }
        if (!back && alongZ.length() > 1) {
            lines(s, 0, half * ny, alongZ, false);
        }
    }

    /** Lines whose values stand {@code step} apart, {@code step} of them beside each other. */
    private void lines(Spectrum s, int start, int step, LineTransform along, boolean back) {
        double[][] re = new double[along.length()][LINES];
        double[][] im = new double[along.length()][LINES];
        for (int c = 0; c < step; c += LINES) {
            task.check();
            int width = Math.min(LINES, step - c);
            for (int t = 0; t < along.length(); t++) {
                System.arraycopy(s.re(), start + t * step + c, re[t], 0, width);
                System.arraycopy(s.im(), start + t * step + c, im[t], 0, width);
            }
            if (back) {
                along.backward(re, im, width);
            } else {
                along.forward(re, im, width);
            }
            for (int t = 0; t < along.length(); t++) {
                System.arraycopy(re[t], 0, s.re(), start + t * step + c, width);
                System.arraycopy(im[t], 0, s.im(), start + t * step + c, width);
            }
        }
    }
}
