// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** Compares the grey levels of 64 voxels in a row with those of 64 others. */
sealed interface LevelComparison permits ByteComparison, IntComparison {
    static LevelComparison of(PaddedLevels levels) {
        return levels.range() <= ByteComparison.MOST_LEVELS ? new ByteComparison(levels) : new IntComparison(levels);
    }

    /** Bit b: whether voxel {@code v + b} is inside. {@code v} is a multiple of 64. */
    long inside(int v);

    /** Bit b: whether voxels {@code v + b} and {@code v + b + offset} are alike, which those outside are among themselves. */
    long equal(int v, int offset);
}
