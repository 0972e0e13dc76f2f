// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** A block of voxels within a {@link Geometry}: first voxel and size along each index. */
public record Box(int x, int y, int z, int nx, int ny, int nz) {
    public Box {
        if (x < 0 || y < 0 || z < 0 || nx < 1 || ny < 1 || nz < 1) {
            throw new IllegalArgumentException("not a box of voxels: " + x + "," + y + "," + z + " size " + nx + "x" + ny + "x" + nz);
        }
    }

    /** This box grown by the given number of voxels on either side of each index, cut where the grid ends. */
    public Box grow(int dx, int dy, int dz, Geometry within) {
        int x0 = Math.max(0, x - dx);
        int y0 = Math.max(0, y - dy);
        int z0 = Math.max(0, z - dz);
        int x1 = Math.min(within.nx(), x + nx + dx);
        int y1 = Math.min(within.ny(), y + ny + dy);
        int z1 = Math.min(within.nz(), z + nz + dz);
        return new Box(x0, y0, z0, x1 - x0, y1 - y0, z1 - z0);
    }

    /** The same block of voxels, its place counted from the first voxel of a box that holds it. */
    public Box within(Box whole) {
        return new Box(x - whole.x, y - whole.y, z - whole.z, nx, ny, nz);
    }

    /** The same block of voxels, where this box's place is counted from the first voxel of a part, its place counted as the part's is. */
    public Box partOf(Box part) {
        return new Box(x + part.x, y + part.y, z + part.z, nx, ny, nz);
    }
}
