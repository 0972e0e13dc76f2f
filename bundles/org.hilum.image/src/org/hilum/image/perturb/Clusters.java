// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import java.util.Arrays;

import org.hilum.spi.image.Geometry;

/** The clusters of {@link Supervoxels}: for each, the mean place in mm and the mean intensity of its voxels. */
final class Clusters {
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] grey;
    private final int[] voxels;

    Clusters(int size) {
        x = new double[size];
        y = new double[size];
        z = new double[size];
        grey = new double[size];
        voxels = new int[size];
    }

    int size() {
        return voxels.length;
    }

    double x(int n) {
        return x[n];
    }

    double y(int n) {
        return y[n];
    }

    double z(int n) {
        return z[n];
    }

    double grey(int n) {
        return grey[n];
    }

    int voxels(int n) {
        return voxels[n];
    }

    void update(Geometry g, float[] intensity, int[] label) {
        for (double[] sum : new double[][] {x, y, z, grey}) {
            Arrays.fill(sum, 0);
        }
        Arrays.fill(voxels, 0);
        for (int k = 0, v = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++, v++) {
                    int n = label[v];
                    x[n] += i;
                    y[n] += j;
                    z[n] += k;
                    grey[n] += intensity[v];
                    voxels[n]++;
                }
            }
        }
        for (int n = 0; n < voxels.length; n++) {
            if (voxels[n] > 0) {
                x[n] *= g.spacing().x() / voxels[n];
                y[n] *= g.spacing().y() / voxels[n];
                z[n] *= g.spacing().z() / voxels[n];
                grey[n] /= voxels[n];
            }
        }
    }
}
