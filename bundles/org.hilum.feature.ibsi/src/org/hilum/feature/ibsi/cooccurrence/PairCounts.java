// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** How often each pair of grey levels occurs along some directions in some slices. */
sealed interface PairCounts permits PairTable, PairRows {
    /** The widest range of grey levels that is counted in tables: thirteen of them then take 3.4 MB. */
    int WIDEST_TABLE = 256;

    /** Counts along each direction, of the pairs whose first voxel lies in these slices. */
    static List<? extends PairCounts> count(PaddedLevels levels, List<Direction> directions, int fromSlice, int toSlice) {
        return levels.range() <= WIDEST_TABLE
                ? PairTable.count(levels, directions, fromSlice, toSlice)
                : PairRows.count(levels, directions, fromSlice, toSlice);
    }

    /** The sum of the counts along several directions in the same slices, each with its weight. */
    static PairCounts merge(List<? extends PairCounts> all, double[] weights) {
        return switch (all.getFirst()) {
            case PairTable first -> PairTable.sum(all, weights);
            case PairRows first -> PairRows.sum(all, weights);
        };
    }

    /** Number of levels from the lowest to the highest that occur in the region. */
    int range();

    /** Takes counts of a pair of levels; the same pair may come more than once. */
    interface PairSink {
        void add(int i, int j, double count);
    }

    /** All pairs that occur, levels as they are stored, from 1 on. */
    void forEach(PairSink sink);

    /** The matrix of these counts; symmetric, each pair counts in both orders. N<sub>g</sub> is that of the whole region. */
    CooccurrenceMatrix matrix(int levels, boolean symmetric);
}
