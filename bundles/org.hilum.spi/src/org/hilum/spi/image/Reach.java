// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/**
 * How far a filter sees: along each axis, the number of voxels from a voxel to the farthest one that its response there
 * depends on. A crop that leaves so much around a region does not change the responses within it.
 */
public record Reach(int x, int y, int z) {
    /** The response at a voxel depends on that voxel alone. */
    public static final Reach NONE = new Reach(0, 0, 0);
    /** The response at any voxel depends on the whole image. */
    public static final Reach WHOLE = new Reach(1 << 28, 1 << 28, 1 << 28);

    public Reach {
        if (x < 0 || y < 0 || z < 0 || x > 1 << 28 || y > 1 << 28 || z > 1 << 28) {
            throw new IllegalArgumentException("not a number of voxels to see: " + x + ", " + y + ", " + z);
        }
    }

    /** So many mm in all directions. */
    public static Reach of(Geometry grid, double mm) {
        Vec3 s = grid.spacing();
        return new Reach(steps(mm / s.x()), steps(mm / s.y()), steps(mm / s.z()));
    }

    private static int steps(double voxels) {
        return (int) Math.min(1 << 28, Math.ceil(voxels));
    }

    /** Far enough for both. */
    public Reach or(Reach other) {
        return new Reach(Math.max(x, other.x), Math.max(y, other.y), Math.max(z, other.z));
    }

    /** Far enough for one after the other. */
    public Reach then(Reach next) {
        return new Reach(Math.min(1 << 28, x + next.x), Math.min(1 << 28, y + next.y), Math.min(1 << 28, z + next.z));
    }

    /** The box with what is seen from it, cut where the grid ends. */
    public Box around(Box box, Geometry within) {
        return box.grow(x, y, z, within);
    }
}
