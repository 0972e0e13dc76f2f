// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** Values at a block of voxels in double precision, the first index fastest, while a filter works on them. */
public record Samples(double[] values, int nx, int ny, int nz) {
    /** No voxels. */
    public static final Samples NONE = new Samples(new double[0], 0, 0, 0);

    public Samples {
        if ((long) nx * ny * nz != values.length) {
            throw new IllegalArgumentException(values.length + " values for " + nx + " x " + ny + " x " + nz + " voxels");
        }
    }

    public static Samples zeros(int nx, int ny, int nz) {
        return new Samples(new double[nx * ny * nz], nx, ny, nz);
    }

    public static Samples of(Volume image) {
        float[] x = image.voxels();
        double[] wide = new double[x.length];
        for (int v = 0; v < wide.length; v++) {
            wide[v] = x[v];
        }
        Geometry g = image.geometry();
        return new Samples(wide, g.nx(), g.ny(), g.nz());
    }

    /** Number of voxels along axis 0, 1 or 2. */
    public int size(int axis) {
        return axis == 0 ? nx : axis == 1 ? ny : nz;
    }

    /** How far apart neighbours along an axis stand in the array. */
    public int step(int axis) {
        return axis == 0 ? 1 : axis == 1 ? nx : nx * ny;
    }

    /** These values, rounded to floats, on their grid. */
    public Volume on(Geometry grid, Quantity quantity) {
        float[] narrow = new float[values.length];
        for (int v = 0; v < narrow.length; v++) {
            narrow[v] = (float) values[v];
        }
        return new Volume(grid, narrow, quantity);
    }
}
