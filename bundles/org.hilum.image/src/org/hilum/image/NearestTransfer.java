// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * A mask brought onto another grid of the same patient space: each voxel of the new grid is what the voxel of the mask is that its
 * centre lies in, and outside where it lies in none. A centre that lies on the border of two voxels belongs to the one of higher index.
 *
 * @param mask on the new grid
 * @param lost how many voxels of the old mask have their centre outside of the new grid
 */
public record NearestTransfer(Mask mask, int lost) {
    /** A border is one also after rounding errors. */
    private static final double HALF = 0.5 + 1e-6;

    public static NearestTransfer onto(Mask mask, Geometry grid, Task task) {
        byte[] inside = new byte[grid.count()];
        if (mask.box().isEmpty()) {
            return new NearestTransfer(new Mask(grid, inside), 0);
        }
        Box drawn = mask.box().get();
        fill(mask, drawn, grid, inside, task);
        return new NearestTransfer(new Mask(grid, inside), lost(mask, drawn, grid, task));
    }

    private static void fill(Mask mask, Box drawn, Geometry grid, byte[] inside, Task task) {
        Geometry own = mask.geometry();
        Steps steps = Steps.between(grid, own);
        int[] around = around(own, drawn, grid);
        for (int k = around[4]; k < around[5]; k++) {
            task.check();
            for (int j = around[2]; j < around[3]; j++) {
                for (int i = around[0]; i < around[1]; i++) {
                    int at = index(own, steps.at(i, j, k));
                    if (at >= 0 && mask.at(at)) {
                        inside[grid.index(i, j, k)] = 1;
                    }
                }
            }
        }
    }

    private static int lost(Mask mask, Box drawn, Geometry grid, Task task) {
        Geometry own = mask.geometry();
        Steps steps = Steps.between(own, grid);
        int lost = 0;
        for (int k = drawn.z(); k < drawn.z() + drawn.nz(); k++) {
            task.check();
            for (int j = drawn.y(); j < drawn.y() + drawn.ny(); j++) {
                for (int i = drawn.x(); i < drawn.x() + drawn.nx(); i++) {
                    lost += mask.at(i, j, k) && index(grid, steps.at(i, j, k)) < 0 ? 1 : 0;
                }
            }
        }
        return lost;
    }

    /** Voxels of the new grid that may lie in the box of the old: first and end along each index. */
    private static int[] around(Geometry own, Box box, Geometry grid) {
        double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int c = 0; c < 8; c++) {
            Vec3 at = grid.toVoxel(own.toPatient(box.x() + ((c & 1) == 0 ? -1 : box.nx()), box.y() + ((c >> 1 & 1) == 0 ? -1 : box.ny()), box.z() + (c >> 2 == 0 ? -1 : box.nz())));
            double[] x = {at.x(), at.y(), at.z()};
            for (int d = 0; d < 3; d++) {
                least[d] = Math.min(least[d], x[d]);
                most[d] = Math.max(most[d], x[d]);
            }
        }
        int[] n = {grid.nx(), grid.ny(), grid.nz()};
        int[] around = new int[6];
        for (int d = 0; d < 3; d++) {
            around[2 * d] = (int) Math.clamp(Math.floor(least[d]), 0, n[d]);
            around[2 * d + 1] = (int) Math.clamp(Math.ceil(most[d]) + 1, 0, n[d]);
        }
        return around;
    }

    /** The voxel that a place lies in; −1 outside of the grid. */
    private static int index(Geometry g, Vec3 at) {
        double i = Math.floor(at.x() + HALF);
        double j = Math.floor(at.y() + HALF);
        double k = Math.floor(at.z() + HALF);
        return i >= 0 && j >= 0 && k >= 0 && i < g.nx() && j < g.ny() && k < g.nz() ? g.index((int) i, (int) j, (int) k) : -1;
    }

    /** From the indices of one grid to those of another: affine, so one step along an index is the same everywhere. */
    private record Steps(Vec3 first, Vec3 di, Vec3 dj, Vec3 dk) {
        static Steps between(Geometry from, Geometry to) {
            Vec3 first = to.toVoxel(from.toPatient(0, 0, 0));
            return new Steps(first, to.toVoxel(from.toPatient(1, 0, 0)).minus(first), to.toVoxel(from.toPatient(0, 1, 0)).minus(first), to.toVoxel(from.toPatient(0, 0, 1)).minus(first));
        }

        Vec3 at(int i, int j, int k) {
            return new Vec3(first.x() + i * di.x() + j * dj.x() + k * dk.x(), first.y() + i * di.y() + j * dj.y() + k * dk.y(), first.z() + i * di.z() + j * dj.z() + k * dk.z());
        }
    }
}
