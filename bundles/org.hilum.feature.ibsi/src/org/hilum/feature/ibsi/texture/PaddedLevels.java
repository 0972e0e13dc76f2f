// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.Map;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GreyLevels;
import org.hilum.spi.image.Region;

/**
 * Grey levels with a margin of outside voxels around them, so that every voxel has a neighbour in every direction and
 * no sweep tests for the grid's end. 0 is outside; level g is stored as g − lowest + 1, between 1 and the range, so that
 * counts take no room for levels below the lowest that occurs.
 */
public record PaddedLevels(int[] voxels, int nx, int ny, int nz, int margin, int lowest, int range) {
    private static final String KEY = "org.hilum.feature.ibsi/padded-levels/";

    /** Those of a region, made once for all that ask for the same margin. */
    public static PaddedLevels of(Region region, int margin) {
        return region.shared(KEY + margin, r -> of(r.grey(), margin));
    }

    public static PaddedLevels of(GreyLevels grey, int margin) {
        int[] levels = grey.levels();
        int lowest = Integer.MAX_VALUE;
        int highest = 0;
        for (int level : levels) {
            if (level > 0) {
                lowest = Math.min(lowest, level);
                highest = Math.max(highest, level);
            }
        }
        Geometry g = grey.geometry();
        int nx = g.nx() + 2 * margin;
        int ny = g.ny() + 2 * margin;
        int nz = g.nz() + 2 * margin;
        int[] padded = new int[Math.multiplyExact(Math.multiplyExact(nx, ny), nz)];
        int from = 0;
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                int to = margin + nx * (j + margin + ny * (k + margin));
                for (int i = 0; i < g.nx(); i++) {
                    int level = levels[from++];
                    padded[to + i] = level > 0 ? level - lowest + 1 : 0;
                }
            }
        }
        return new PaddedLevels(padded, nx, ny, nz, margin, lowest, highest - lowest + 1);
    }

    /** The first slice that may hold voxels of the region. */
    public int firstSlice() {
        return margin;
    }

    /** One beyond the last slice that may hold voxels of the region. */
    public int endSlice() {
        return nz - margin;
    }

    /** Where a slice begins among the voxels. */
    public int start(int slice) {
        return slice * nx * ny;
    }

    /** From a voxel to its neighbour. */
    public int offset(Direction m) {
        return m.x() + nx * (m.y() + ny * m.z());
    }

    /** The grey level itself of a stored one. */
    public int level(int stored) {
        return stored + lowest - 1;
    }

    /** What the copy of a grid with this margin takes in memory. */
    public static long bytes(Geometry box, int margin) {
        return Integer.BYTES * (box.nx() + 2L * margin) * (box.ny() + 2L * margin) * (box.nz() + 2L * margin);
    }

    /** The same, by the key that it is shared under. */
    public static Map<String, Long> shared(Geometry box, int margin) {
        return Map.of(KEY + margin, bytes(box, margin));
    }
}
