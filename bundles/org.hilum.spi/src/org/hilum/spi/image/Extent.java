// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.Arrays;
import java.util.Optional;

/** How many voxels of a mask are inside, and the smallest box that holds them: seen in one sweep, which skips empty stretches. */
final class Extent {
    private static final byte[] EMPTY = new byte[1 << 12];

    private final int nx;
    private final int ny;
    private int count;
    private int x0 = Integer.MAX_VALUE;
    private int x1 = -1;
    private int y0 = Integer.MAX_VALUE;
    private int y1 = -1;
    private int z0 = Integer.MAX_VALUE;
    private int z1 = -1;

    Extent(Geometry geometry, byte[] inside) {
        this.nx = geometry.nx();
        this.ny = geometry.ny();
        int v = next(inside, 0);
        while (v < inside.length) {
            int row = v / nx;
            addRow(inside, row, v - row * nx);
            v = next(inside, (row + 1) * nx);
        }
    }

    /** The first voxel from {@code from} on that is inside. */
    private static int next(byte[] inside, int from) {
        for (int v = from; v < inside.length; v += EMPTY.length) {
            int to = Math.min(inside.length, v + EMPTY.length);
            int found = Arrays.mismatch(inside, v, to, EMPTY, 0, to - v);
            if (found >= 0) {
                return v + found;
            }
        }
        return inside.length;
    }

    private void addRow(byte[] inside, int row, int first) {
        int start = row * nx;
        int last = first;
        int n = 0;
        for (int i = first; i < nx; i++) {
            if (inside[start + i] != 0) {
                n++;
                last = i;
            }
        }
        int j = row % ny;
        int k = row / ny;
        count += n;
        x0 = Math.min(x0, first);
        x1 = Math.max(x1, last);
        y0 = Math.min(y0, j);
        y1 = Math.max(y1, j);
        z0 = Math.min(z0, k);
        z1 = k;
    }

    int count() {
        return count;
    }

    Optional<Box> box() {
        return count == 0 ? Optional.empty() : Optional.of(new Box(x0, y0, z0, x1 - x0 + 1, y1 - y0 + 1, z1 - z0 + 1));
    }
}
