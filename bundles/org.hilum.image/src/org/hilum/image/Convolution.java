// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;

/**
 * Convolution along one axis of a flat array, the first index fastest, in double precision: response(i) = Σ k(t) f(i − t),
 * t = −r … r.
 */
public final class Convolution {
    private final Geometry grid;
    private final Boundary boundary;

    public Convolution(Geometry grid, Boundary boundary) {
        this.grid = grid;
        this.boundary = boundary;
    }

    /**
     * Convolves every line along an axis (0, 1, 2) and adds the result to {@code to}.
     *
     * @param kernel an odd number of values, the middle one for t = 0
     */
    public void add(double[] from, double[] kernel, int axis, double[] to, Task task) {
        if (kernel.length % 2 == 0) {
            throw new IllegalArgumentException("a kernel has an odd number of values, not " + kernel.length);
        }
        if (axis == 0) {
            alongRows(from, kernel, to, task);
        } else {
            acrossRows(from, kernel, axis, to, task);
        }
    }

    /** Each row with what lies beyond its ends is laid out once, and every kernel value runs over all of it. */
    private void alongRows(double[] from, double[] kernel, double[] to, Task task) {
        int n = grid.nx();
        int r = kernel.length / 2;
        double[] row = new double[n + 2 * r];
        double[] sum = new double[n];
        for (int start = 0; start < from.length; start += n) {
            if (start % (n * grid.ny()) == 0) {
                task.check();
            }
            for (int i = -r; i < n + r; i++) {
                int source = boundary.index(i, n);
                row[i + r] = source < 0 ? 0 : from[start + source];
            }
            System.arraycopy(to, start, sum, 0, n);
            for (int t = -r; t <= r; t++) {
                addScaled(kernel[t + r], row, r - t, sum, 0, n);
            }
            System.arraycopy(sum, 0, to, start, n);
        }
    }

    /** Whole rows are added to whole rows, so that memory is run through in its order. */
    private void acrossRows(double[] from, double[] kernel, int axis, double[] to, Task task) {
        int r = kernel.length / 2;
        int n = axis == 1 ? grid.ny() : grid.nz();
        int step = axis == 1 ? grid.nx() : grid.nx() * grid.ny();
        int others = axis == 1 ? grid.nz() : grid.ny();
        int otherStep = axis == 1 ? grid.nx() * grid.ny() : grid.nx();
        for (int o = 0; o < others; o++) {
            task.check();
            for (int i = 0; i < n; i++) {
                for (int t = -r; t <= r; t++) {
                    int source = boundary.index(i - t, n);
                    if (source >= 0) {
                        addScaled(kernel[t + r], from, o * otherStep + source * step, to, o * otherStep + i * step, grid.nx());
                    }
                }
            }
        }
    }

    private static void addScaled(double factor, double[] from, int at, double[] to, int start, int n) {
        for (int i = 0; i < n; i++) {
            to[start + i] += factor * from[at + i];
        }
    }
}
