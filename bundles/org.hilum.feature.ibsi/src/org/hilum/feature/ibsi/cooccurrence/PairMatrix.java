// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.ArrayList;
import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** A co-occurrence matrix with the counts it is made of, along directions of the caller's choice. */
public final class PairMatrix {
    private final CooccurrenceMatrix matrix;
    private final PairCounts counts;
    private final boolean symmetric;

    private PairMatrix(PairCounts counts, int levelCount, boolean symmetric) {
        this.matrix = counts.matrix(levelCount, symmetric);
        this.counts = counts;
        this.symmetric = symmetric;
    }

    /**
     * One matrix for each direction in which there is a pair; a single empty one where there is none at all.
     *
     * @param levels with a margin as wide as the longest direction
     * @param levelCount N<sub>g</sub>
     */
    public static List<PairMatrix> ofEach(PaddedLevels levels, int levelCount, List<Direction> directions, boolean symmetric) {
        List<PairMatrix> all = new ArrayList<>();
        for (PairCounts counts : PairCounts.count(levels, directions, levels.firstSlice(), levels.endSlice())) {
            PairMatrix one = new PairMatrix(counts, levelCount, symmetric);
            if (!one.matrix.isEmpty() || directions.size() == 1) {
                all.add(one);
            }
        }
        return all.isEmpty() ? ofEach(levels, levelCount, directions.subList(0, 1), symmetric) : all;
    }

    /** One matrix of all directions, each with its weight. */
    public static PairMatrix merged(PaddedLevels levels, int levelCount, List<Direction> directions, double[] weights, boolean symmetric) {
        List<? extends PairCounts> counts = PairCounts.count(levels, directions, levels.firstSlice(), levels.endSlice());
        return new PairMatrix(PairCounts.merge(counts, weights), levelCount, symmetric);
    }

    /** What most features read. */
    public CooccurrenceMatrix matrix() {
        return matrix;
    }

    /** Whether all voxels of the region have one grey level. */
    public boolean isOfOneLevel() {
        return counts.range() == 1;
    }

    /**
     * Haralick's maximal correlation coefficient: the square root of the second largest eigenvalue of Q<sub>ij</sub> =
     * Σ<sub>k</sub> p<sub>ik</sub> p<sub>jk</sub> / (p<sub>i.</sub> p<sub>.k</sub>).
     */
    public double maximalCorrelation() {
        return MaximalCorrelation.of(counts, symmetric);
    }
}
