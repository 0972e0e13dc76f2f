// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * The cubes between the voxel centres of a mask by case (see {@link CubeCases}): how many there are, and the sums of their
 * positions in voxels. The mask is given a border of outside voxels first, so that cubes reach beyond the grid by one;
 * positions are counted from the border's corner.
 */
final class CubeCounts {
    private final long[] counts = new long[CubeCases.CASES];
    private final long[] sumX = new long[CubeCases.CASES];
    private final long[] sumY = new long[CubeCases.CASES];
    private final long[] sumZ = new long[CubeCases.CASES];

    private CubeCounts() {
    }

    static CubeCounts of(Mask mask) {
        CubeCounts counts = new CubeCounts();
        counts.count(mask);
        return counts;
    }

    long count(int inside) {
        return counts[inside];
    }

    /** Sum of the positions of the cubes' lowest corners. */
    Vec3 sum(int inside) {
        return new Vec3(sumX[inside], sumY[inside], sumZ[inside]);
    }

    private void count(Mask mask) {
        Geometry grid = mask.geometry();
        int nx = grid.nx() + 2;
        int plane = nx * (grid.ny() + 2);
        byte[] in = bordered(mask, nx, plane);
        for (int k = 0; k <= grid.nz(); k++) {
            for (int j = 0; j <= grid.ny(); j++) {
                int v = k * plane + j * nx;
                int corners = 0;
                for (int i = 1; i < nx; i++) {
                    corners = corners >> 1 & 0x55 | in[v + i] << 1 | in[v + nx + i] << 3 | in[v + plane + i] << 5 | in[v + plane + nx + i] << 7;
                    counts[corners]++;
                    sumX[corners] += i - 1;
                    sumY[corners] += j;
                    sumZ[corners] += k;
                }
            }
        }
    }

    private static byte[] bordered(Mask mask, int nx, int plane) {
        Geometry grid = mask.geometry();
        byte[] from = mask.voxels();
        byte[] to = new byte[Math.multiplyExact(plane, grid.nz() + 2)];
        int v = 0;
        for (int k = 1; k <= grid.nz(); k++) {
            for (int j = 1; j <= grid.ny(); j++) {
                int at = k * plane + j * nx + 1;
                for (int i = 0; i < grid.nx(); i++) {
                    to[at + i] = (byte) (from[v++] != 0 ? 1 : 0);
                }
            }
        }
        return to;
    }
}
