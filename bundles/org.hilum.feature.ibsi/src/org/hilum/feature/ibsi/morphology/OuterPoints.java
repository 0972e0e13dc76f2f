// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/**
 * The vertices of a mask's surface mesh that can be vertices of its convex hull, in half voxels, so that all are whole
 * numbers: voxel (i, j, k) is centred at (2i, 2j, 2k), and mesh vertices lie one half voxel off a centre along one axis.
 *
 * <p>In each plane of half voxels only the first and last vertex of every line matter, and of those only the ones on the
 * convex hull within the plane.
 */
final class OuterPoints {
    private final Geometry grid;
    private final int[] first;
    private final int[] last;
    private int[] points = new int[3 * 256];
    private int count;

    private OuterPoints(Mask mask) {
        this.grid = mask.geometry();
        this.first = new int[grid.ny() * grid.nz()];
        this.last = new int[grid.ny() * grid.nz()];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, Integer.MIN_VALUE);
        byte[] in = mask.voxels();
        int v = 0;
        for (int row = 0; row < first.length; row++) {
            for (int i = 0; i < grid.nx(); i++) {
                if (in[v++] != 0) {
                    first[row] = Math.min(first[row], i);
                    last[row] = i;
                }
            }
        }
    }

    /** x, y, z of each point. */
    static int[] of(Mask mask) {
        OuterPoints points = new OuterPoints(mask);
        for (int z = -1; z <= 2 * points.grid.nz() - 1; z++) {
            points.addPlane(z);
        }
        return Arrays.copyOf(points.points, points.count);
    }

    private void addPlane(int z) {
        int lines = 2 * grid.ny() + 1;
        int[] low = new int[lines];
        int[] high = new int[lines];
        Arrays.fill(low, Integer.MAX_VALUE);
        Arrays.fill(high, Integer.MIN_VALUE);
        if (Math.floorMod(z, 2) == 0) {
            addVoxels(z / 2, 1, 0, low, high);
            addVoxels(z / 2, 0, 1, low, high);
            addVoxels(z / 2, 0, -1, low, high);
        } else {
            addVoxels((z - 1) / 2, 0, 0, low, high);
            addVoxels((z + 1) / 2, 0, 0, low, high);
        }
        addChain(low, z, 1);
        addChain(high, z, -1);
    }

    /** Widens lines by the outermost voxels of a slice, moved by {@code dx} outwards along x and {@code dy} along y; line 0 lies at y = −1. */
    private void addVoxels(int k, int dx, int dy, int[] low, int[] high) {
        if (k < 0 || k >= grid.nz()) {
            return;
        }
        for (int j = 0; j < grid.ny(); j++) {
            int row = j + grid.ny() * k;
            if (last[row] >= first[row]) {
                int line = 2 * j + dy + 1;
                low[line] = Math.min(low[line], 2 * first[row] - dx);
                high[line] = Math.max(high[line], 2 * last[row] + dx);
            }
        }
    }

    /** Of the points that bound the lines on one side (1 the low, −1 the high), keeps those where the plane's hull turns. */
    private void addChain(int[] bounds, int z, int side) {
        int[] chain = new int[bounds.length];
        int n = 0;
        for (int line = 0; line < bounds.length; line++) {
            if (bounds[line] == Integer.MAX_VALUE || bounds[line] == Integer.MIN_VALUE) {
                continue;
            }
            while (n >= 2 && !bulges(bounds, chain[n - 2], chain[n - 1], line, side)) {
                n--;
            }
            chain[n++] = line;
        }
        for (int c = 0; c < n; c++) {
            if (count == points.length) {
                points = Arrays.copyOf(points, 2 * count);
            }
            points[count++] = bounds[chain[c]];
            points[count++] = chain[c] - 1;
            points[count++] = z;
        }
    }

    /** Whether line b's bound lies strictly outside the segment between those of lines a and c. */
    private static boolean bulges(int[] bounds, int a, int b, int c, int side) {
        long ab = bounds[b] - bounds[a];
        long ac = bounds[c] - bounds[a];
        return side * (ab * (c - a) - ac * (b - a)) < 0;
    }
}
