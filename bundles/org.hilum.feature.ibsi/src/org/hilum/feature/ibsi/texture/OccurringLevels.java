// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/**
 * How many voxels of some slices have each grey level.
 *
 * @param levels the stored levels that occur, ascending
 * @param counts the number of voxels of each
 * @param voxels their sum
 */
public record OccurringLevels(int[] levels, int[] counts, int voxels) {
    public static OccurringLevels of(PaddedLevels padded, int fromSlice, int toSlice) {
        int[] voxels = padded.voxels();
        int[] all = new int[padded.range() + 1];
        int end = padded.start(toSlice);
        for (int v = padded.start(fromSlice); v < end; v++) {
            all[voxels[v]]++;
        }
        int size = 0;
        for (int level = 1; level < all.length; level++) {
            size += all[level] > 0 ? 1 : 0;
        }
        int[] levels = new int[size];
        int[] counts = new int[size];
        int sum = 0;
        int n = 0;
        for (int level = 1; level < all.length; level++) {
            if (all[level] > 0) {
                levels[n] = level;
                counts[n++] = all[level];
                sum += all[level];
            }
        }
        return new OccurringLevels(levels, counts, sum);
    }
}
