// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import org.hilum.image.Boundary;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/** A part of an image with so many voxels around it that a filter need not ask where the image ends. */
final class Padded {
    final float[] values;
    final int nx;
    final int ny;
    private final Reach around;

    Padded(Volume image, Box part, Reach around, Boundary boundary) {
        Geometry g = image.geometry();
        this.around = around;
        this.nx = part.nx() + 2 * around.x();
        this.ny = part.ny() + 2 * around.y();
        int nz = part.nz() + 2 * around.z();
        this.values = new float[Math.multiplyExact(Math.multiplyExact(nx, ny), nz)];
        float[] x = image.voxels();
        for (int k = 0; k < nz; k++) {
            int fromK = boundary.index(part.z() - around.z() + k, g.nz());
            for (int j = 0; j < ny; j++) {
                int fromJ = boundary.index(part.y() - around.y() + j, g.ny());
                for (int i = 0; i < nx; i++) {
                    int fromI = boundary.index(part.x() - around.x() + i, g.nx());
                    values[i + nx * (j + ny * k)] = fromI < 0 || fromJ < 0 || fromK < 0 ? 0 : x[g.index(fromI, fromJ, fromK)];
                }
            }
        }
    }

    /** Where voxel (i, j, k) of the part stands. */
    int index(int i, int j, int k) {
        return i + around.x() + nx * (j + around.y() + ny * (k + around.z()));
    }
}
