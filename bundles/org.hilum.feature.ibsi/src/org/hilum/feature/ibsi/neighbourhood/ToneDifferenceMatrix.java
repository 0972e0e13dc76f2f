// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import org.hilum.spi.Undefined;

/**
 * Neighbourhood grey tone differences: for each grey level i of which a voxel has a neighbour, ascending, how many such
 * voxels there are (n<sub>i</sub>), and the sum of their differences from the mean of their neighbours (s<sub>i</sub>).
 */
public final class ToneDifferenceMatrix {
    private final int[] levels;
    private final int[] counts;
    private final double[] differences;
    private final double voxels;

    /** Takes over the arrays. */
    ToneDifferenceMatrix(int[] levels, int[] counts, double[] differences) {
        this.levels = levels;
        this.counts = counts;
        this.differences = differences;
        double sum = 0;
        for (int n : counts) {
            sum += n;
        }
        this.voxels = sum;
    }

    /** This matrix, or {@link Undefined} where no voxel has a neighbour. */
    ToneDifferenceMatrix orUndefined() {
        if (levels.length == 0) {
            throw new Undefined("no voxel of the region has another one within the distance");
        }
        return this;
    }

    /** N<sub>g,p</sub>, the number of grey levels that occur. */
    int size() {
        return levels.length;
    }

    /** N<sub>v,c</sub> = Σ n<sub>i</sub>. */
    double voxels() {
        return voxels;
    }

    /** The grey level i at a place from 0 to the size. */
    int level(int at) {
        return levels[at];
    }

    /** n<sub>i</sub>. */
    int count(int at) {
        return counts[at];
    }

    /** p<sub>i</sub> = n<sub>i</sub> / N<sub>v,c</sub>. */
    double probability(int at) {
        return counts[at] / voxels;
    }

    /** s<sub>i</sub>. */
    double difference(int at) {
        return differences[at];
    }
}
