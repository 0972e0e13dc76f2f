// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.image.fourier.EvenTransform;
import org.hilum.image.fourier.RowTransform;
import org.hilum.spi.image.Vec3;

/**
 * The Fourier transform of the weights 1 / distance between two voxels, over their displacement on a grid that wraps
 * around; 0 for no displacement. As a displacement and its mirror images have one weight, an octant of it says all.
 */
final class InverseDistances {
    private final RowTransform x;
    private final RowTransform y;
    private final RowTransform z;
    private final Vec3 spacing;

    InverseDistances(RowTransform x, RowTransform y, RowTransform z, Vec3 spacing) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.spacing = spacing;
    }

    /** For some of the frequencies along x: [frequency z][frequency y][frequency x − from], the first two up to half the grid's length. */
    double[][][] transform(int from, int width) {
        int halfY = y.length() / 2 + 1;
        int halfZ = z.length() / 2 + 1;
        double[][][] w = new double[halfZ][halfY][width];
        EvenTransform alongX = new EvenTransform(x, halfY);
        EvenTransform alongY = new EvenTransform(y, width);
        double[][] plane = new double[x.length() / 2 + 1][halfY];
        for (int k = 0; k < halfZ; k++) {
            fill(plane, k);
            alongX.forward(plane, halfY);
            for (int j = 0; j < halfY; j++) {
                for (int f = 0; f < width; f++) {
                    w[k][j][f] = plane[from + f][j];
                }
            }
            alongY.forward(w[k], width);
        }
        EvenTransform alongZ = new EvenTransform(z, width);
        double[][] line = new double[halfZ][];
        for (int j = 0; j < halfY; j++) {
            for (int k = 0; k < halfZ; k++) {
                line[k] = w[k][j];
            }
            alongZ.forward(line, width);
        }
        return w;
    }

    /** The weights for displacement k along z: [displacement x][displacement y]. */
    private void fill(double[][] plane, int k) {
        double dz = k * spacing.z();
        for (int i = 0; i < plane.length; i++) {
            double dx = i * spacing.x();
            double across = dx * dx + dz * dz;
            double[] row = plane[i];
            for (int j = 0; j < row.length; j++) {
                double dy = j * spacing.y();
                row[j] = 1 / Math.sqrt(across + dy * dy);
            }
        }
        if (k == 0) {
            plane[0][0] = 0;
        }
    }
}
