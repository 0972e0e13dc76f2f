// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Task;
import org.hilum.spi.image.Volume;

/**
 * Convolution along one axis, response(i) = Σ k(t) f(i − t), for all lines of a block of voxels or for a part of each: in
 * passes over the axes each pass makes the block smaller, down to where responses are wanted. The block's ends are the
 * image's, or so far from what is wanted that they are not reached.
 */
public final class Convolution {
    /** So many columns of the rows in use stay near the processor. */
    private static final int CHUNK = 512;

    private final Boundary boundary;
    private final Task task;

    public Convolution(Boundary boundary, Task task) {
        this.boundary = boundary;
        this.task = task;
    }

    /** Along the rows of an image: the voxels {@code first} to {@code first + count − 1} of each. */
    public Samples rows(Volume image, Kernel kernel, int first, int count) {
        return rows(image, kernel, first, 1, count);
    }

    /** Along the rows of an image: of each, {@code count} voxels from {@code first} on that are {@code every} apart. */
    public Samples rows(Volume image, Kernel kernel, int first, int every, int count) {
        int n = image.geometry().nx();
        Samples to = Samples.zeros(count, image.geometry().ny(), image.geometry().nz());
        float[] x = image.voxels();
        alongRows((row, places, line) -> {
            for (int i = 0; i < line.length; i++) {
                line[i] = places[i] < 0 ? 0 : x[row * n + places[i]];
            }
        }, n, kernel, first, every, to);
        return to;
    }

    /** Along an axis: the values {@code first} to {@code first + count − 1} of each line. */
    public Samples along(int axis, Samples from, Kernel kernel, int first, int count) {
        return along(axis, from, kernel, first, 1, count);
    }

    /** Along an axis: of each line, {@code count} values from {@code first} on that are {@code every} apart. */
    public Samples along(int axis, Samples from, Kernel kernel, int first, int every, int count) {
        Samples to = Samples.zeros(axis == 0 ? count : from.nx(), axis == 1 ? count : from.ny(), axis == 2 ? count : from.nz());
        add(axis, from, kernel, first, every, to);
        return to;
    }

    /** Adds the response to {@code to}, whose lines begin at {@code first} of those in {@code from}. */
    public void add(int axis, Samples from, Kernel kernel, int first, Samples to) {
        add(axis, from, kernel, first, 1, to);
    }

    /** Adds the response to {@code to}, whose lines begin at {@code first} of those in {@code from} and have every {@code every}-th of their values. */
    public void add(int axis, Samples from, Kernel kernel, int first, int every, Samples to) {
        for (int other = 0; other < 3; other++) {
            if (other != axis && from.size(other) != to.size(other)) {
                throw new IllegalArgumentException("a convolution along axis " + axis + " cannot change the size along axis " + other);
            }
        }
        if (axis == 0) {
            double[] x = from.values();
            int n = from.nx();
            alongRows((row, places, line) -> {
                for (int i = 0; i < line.length; i++) {
                    line[i] = places[i] < 0 ? 0 : x[row * n + places[i]];
                }
            }, n, kernel, first, every, to);
        } else {
            acrossRows(axis, from, kernel, first, every, to);
        }
    }

    /** Lays out a row with what lies beyond its ends; a place below 0 is a zero. */
    private interface Row {
        void lay(int row, int[] places, double[] line);
    }

    /** Every kernel value runs over a whole row: values that are {@code every} apart are laid out side by side. */
    private void alongRows(Row from, int n, Kernel kernel, int first, int every, Samples to) {
        Taps taps = Taps.of(kernel);
        int r = kernel.radius();
        int count = to.nx();
        int seen = (count - 1) * every + 1 + 2 * r;
        int apart = Math.ceilDiv(seen, every);
        double[] line = new double[apart * every];
        int[] places = new int[line.length];
        for (int i = 0; i < line.length; i++) {
            places[i % every * apart + i / every] = boundary.index(first - r + i, n);
        }
        int[] at = taps.sources(r, seen, Boundary.ZERO, 1);
        for (int t = 0; t < at.length; t++) {
            at[t] = at[t] % every * apart + at[t] / every;
        }
        for (int row = 0; row < to.ny() * to.nz(); row++) {
            if (row % 64 == 0) {
                task.check();
            }
            from.lay(row, places, line);
            taps.add(line, at, 0, to.values(), row * count, count);
        }
    }

    /** Whole rows are added to whole rows, so that memory is run through in its order. */
    private void acrossRows(int axis, Samples from, Kernel kernel, int first, int every, Samples to) {
        Taps taps = Taps.of(kernel);
        int step = from.step(axis);
        int lines = to.size(axis);
        int[][] at = new int[lines][];
        for (int i = 0; i < lines; i++) {
            at[i] = taps.sources(first + i * every, from.size(axis), boundary, step);
        }
        int blocks = axis == 1 ? to.nz() : 1;
        for (int b = 0; b < blocks; b++) {
            int source = b * step * from.size(axis);
            int target = b * step * lines;
            for (int c = 0; c < step; c += CHUNK) {
                task.check();
                for (int i = 0; i < lines; i++) {
                    taps.add(from.values(), at[i], source + c, to.values(), target + i * step + c, Math.min(CHUNK, step - c));
                }
            }
        }
    }
}
