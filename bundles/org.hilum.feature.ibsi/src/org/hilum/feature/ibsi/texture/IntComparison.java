// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** One voxel after the other, for any number of levels. */
record IntComparison(int[] voxels) implements LevelComparison {
    IntComparison(PaddedLevels levels) {
        this(levels.voxels());
    }

    @Override
    public long inside(int v) {
        long bits = 0;
        int end = Math.min(v + Long.SIZE, voxels.length);
        for (int u = v; u < end; u++) {
            bits |= voxels[u] > 0 ? 1L << u : 0;
        }
        return bits;
    }

    @Override
    public long equal(int v, int offset) {
        long bits = 0;
        int end = Math.min(v + Long.SIZE, voxels.length - offset);
        for (int u = v; u < end; u++) {
            bits |= voxels[u] == voxels[u + offset] ? 1L << u : 0;
        }
        return bits;
    }
}
