// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.Optional;

/**
 * Which voxels of an image's grid a filter's response has: along each index every so many-th, from the first one on, as a
 * decimated wavelet transform leaves them. Kept voxels are voxels of the grid, in the same places, and nothing lies between.
 */
public record Stride(int x, int y, int z) {
    /** All voxels are kept. */
    public static final Stride ONE = new Stride(1, 1, 1);

    public Stride {
        if (x < 1 || y < 1 || z < 1) {
            throw new IllegalArgumentException("not a number of voxels to go on by: " + x + ", " + y + ", " + z);
        }
    }

    /** The grid of the voxels kept. */
    public Geometry of(Geometry grid) {
        if (equals(ONE)) {
            return grid;
        }
        Vec3 s = grid.spacing();
        return new Geometry((grid.nx() - 1) / x + 1, (grid.ny() - 1) / y + 1, (grid.nz() - 1) / z + 1, new Vec3(x * s.x(), y * s.y(), z * s.z()), grid.origin(), grid.axes());
    }

    /** The voxels kept within a part of a grid, as a part of the grid of those kept; none where the part lies between them. */
    public Optional<Box> of(Box part) {
        int x0 = upwards(part.x(), x);
        int y0 = upwards(part.y(), y);
        int z0 = upwards(part.z(), z);
        int nx = upwards(part.x() + part.nx(), x) - x0;
        int ny = upwards(part.y() + part.ny(), y) - y0;
        int nz = upwards(part.z() + part.nz(), z) - z0;
        return nx > 0 && ny > 0 && nz > 0 ? Optional.of(new Box(x0, y0, z0, nx, ny, nz)) : Optional.empty();
    }

    /** The least part of a grid that holds these of the voxels kept. */
    public Box span(Box kept) {
        return new Box(x * kept.x(), y * kept.y(), z * kept.z(), x * (kept.nx() - 1) + 1, y * (kept.ny() - 1) + 1, z * (kept.nz() - 1) + 1);
    }

    /** So many of the voxels kept, in voxels of the grid. */
    public Reach span(Reach kept) {
        return new Reach(span(kept.x(), x), span(kept.y(), y), span(kept.z(), z));
    }

    /** How far from any voxel the next that is kept may lie. */
    public Reach between() {
        return new Reach(x - 1, y - 1, z - 1);
    }

    /** A box around a part that begins with a voxel kept, begun earlier so that it does so too. */
    public Box back(Box around, Box part) {
        int dx = Math.floorMod(around.x() - part.x(), x);
        int dy = Math.floorMod(around.y() - part.y(), y);
        int dz = Math.floorMod(around.z() - part.z(), z);
        return new Box(around.x() - dx, around.y() - dy, around.z() - dz, around.nx() + dx, around.ny() + dy, around.nz() + dz);
    }

    private static int span(int voxels, int by) {
        return (int) Math.min(1 << 28, (long) voxels * by);
    }

    private static int upwards(int voxel, int by) {
        return Math.ceilDiv(voxel, by);
    }
}
