// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.Arrays;

import org.hilum.feature.ibsi.texture.OccurringLevels;

/** Adds up differences by grey level. */
final class LevelDifferences {
    private final int[] counts;
    private final double[] sums;
    /** The levels that occur, so that a slice costs no more than it has voxels, however many levels the region has. */
    private int[] met = new int[256];
    private int metCount;

    /** For stored levels up to the range. */
    LevelDifferences(int range) {
        this.counts = new int[range + 1];
        this.sums = new double[range + 1];
    }

    void add(int level, double difference) {
        if (counts[level]++ == 0) {
            meet(level);
        }
        sums[level] += difference;
    }

    void addAll(LevelDifferences other) {
        for (int m = 0; m < other.metCount; m++) {
            int level = other.met[m];
            if (counts[level] == 0) {
                meet(level);
            }
            counts[level] += other.counts[level];
            sums[level] += other.sums[level];
        }
    }

    private void meet(int level) {
        if (metCount == met.length) {
            met = Arrays.copyOf(met, 2 * metCount);
        }
        met[metCount++] = level;
    }

    void clear() {
        for (int m = 0; m < metCount; m++) {
            counts[met[m]] = 0;
            sums[met[m]] = 0;
        }
        metCount = 0;
    }

    /** These differences over all voxels of each level, those left out having none. */
    LevelDifferences ofAll(OccurringLevels voxels) {
        LevelDifferences all = new LevelDifferences(counts.length - 1);
        for (int l = 0; l < voxels.levels().length; l++) {
            int level = voxels.levels()[l];
            all.meet(level);
            all.counts[level] = voxels.counts()[l];
            all.sums[level] = sums[level];
        }
        return all;
    }

    boolean isEmpty() {
        return metCount == 0;
    }

    /** @param firstLevel the grey level that is stored as 1 */
    ToneDifferenceMatrix matrix(int firstLevel) {
        int[] levels = Arrays.copyOf(met, metCount);
        Arrays.sort(levels);
        int[] counted = new int[metCount];
        double[] differences = new double[metCount];
        for (int i = 0; i < metCount; i++) {
            counted[i] = counts[levels[i]];
            differences[i] = sums[levels[i]];
            levels[i] += firstLevel - 1;
        }
        return new ToneDifferenceMatrix(levels, counted, differences);
    }
}
