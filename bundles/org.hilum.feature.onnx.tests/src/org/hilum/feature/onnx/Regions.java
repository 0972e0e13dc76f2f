// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/** Regions whose voxels tell where they lie. */
final class Regions {
    private Regions() {
    }

    /** Voxel (i, j, k) is 100 k + 10 j + i; all of it is the region. */
    static Region numbered(int nx, int ny, int nz) {
        return numbered(nx, ny, nz, Axes.LPS, 1, 1, 1);
    }

    static Region numbered(int nx, int ny, int nz, Axes axes, double sx, double sy, double sz) {
        return of(new Geometry(nx, ny, nz, new Vec3(sx, sy, sz), new Vec3(0, 0, 0), axes), voxel(nx, ny, nz));
    }

    private static float[] voxel(int nx, int ny, int nz) {
        float[] x = new float[nx * ny * nz];
        for (int v = 0; v < x.length; v++) {
            x[v] = 100 * (v / nx / ny) + 10 * (v / nx % ny) + v % nx;
        }
        return x;
    }

    static Region of(Geometry g, float[] voxels) {
        byte[] inside = new byte[g.count()];
        java.util.Arrays.fill(inside, (byte) 1);
        return of(g, voxels, inside);
    }

    static Region of(Geometry g, float[] voxels, byte[] inside) {
        Mask mask = new Mask(g, inside);
        return new Region("tumour", new Volume(g, voxels, Quantity.HU), mask, mask, new Discretisation.FixedBinNumber(8));
    }
}
