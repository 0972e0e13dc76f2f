// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;

/**
 * Values at the places of a grid that is turned in plane: {@code z} goes along the slices; {@code x} and {@code y} hold the
 * two coordinates of each place of a slice, whose weights multiply.
 */
record ObliquePasses(Pass x, Pass y, Pass z) {
    /** The part of the old grid that the result depends on. */
    Box needed() {
        return new Box(x.from, y.from, z.from, x.length, y.length, z.length);
    }

    double[] run(float[] voxels, Task task) {
        double[] values = new double[voxels.length];
        for (int v = 0; v < values.length; v++) {
            values[v] = voxels[v];
        }
        int old = x.length * y.length;
        double[] slices = z.along(values, old, z.length, task);
        double[] result = new double[x.size * z.size];
        double[] padded = new double[(x.length + 2 * x.pad()) * (y.length + 2 * y.pad())];
        double[] row = new double[x.length + 2 * x.pad()];
        double[] column = new double[y.length + 2 * y.pad()];
        for (int k = 0; k < z.size; k++) {
            task.check();
            pad(slices, k * old, padded, row, column);
            slice(padded, result, k * x.size);
        }
        return result;
    }

    /** What the weights are for, from one slice of values. */
    private void pad(double[] slices, int at, double[] padded, double[] row, double[] column) {
        int width = row.length;
        for (int j = 0; j < y.length; j++) {
            System.arraycopy(slices, at + j * x.length, row, x.pad(), x.length);
            x.coefficients(row);
            System.arraycopy(row, 0, padded, (j + y.pad()) * width, width);
        }
        for (int i = 0; i < width && y.pad() > 0; i++) {
            for (int j = 0; j < column.length; j++) {
                column[j] = padded[j * width + i];
            }
            y.coefficients(column);
            for (int j = 0; j < column.length; j++) {
                padded[j * width + i] = column[j];
            }
        }
    }

    private void slice(double[] padded, double[] result, int at) {
        int width = x.length + 2 * x.pad();
        for (int t = 0; t < x.size; t++) {
            double sum = 0;
            for (int b = 0; b < y.taps; b++) {
                int o = (y.start[t] + b) * width + x.start[t];
                double line = 0;
                for (int a = 0; a < x.taps; a++) {
                    line += x.weight[t * x.taps + a] * padded[o + a];
                }
                sum += y.weight[t * y.taps + b] * line;
            }
            result[at + t] = sum;
        }
    }
}
