// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.Cells;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.OccurringLevels;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** Counts runs by grey level and length. */
final class RunSweep {
    private final EqualNeighbours equal;
    private final PaddedLevels levels;
    private final int longest;

    RunSweep(EqualNeighbours equal) {
        this.equal = equal;
        this.levels = equal.levels();
        this.longest = Math.max(levels.nx(), Math.max(levels.ny(), levels.nz())) - 2 * levels.margin();
    }

    CellCounts empty() {
        return CellCounts.of(levels.range(), longest);
    }

    /**
     * The runs along direction d that begin in these slices.
     *
     * @param voxels those of these slices
     */
    CellCounts count(int d, int fromSlice, int toSlice, OccurringLevels voxels) {
        CellCounts runs = empty();
        countFromTwo(d, levels.start(fromSlice), levels.start(toSlice), runs);
        countSingle(runs, voxels);
        return runs;
    }

    /**
     * Runs of two voxels and more. A bit of {@code running} stays set as long as the run that begins at its voxel goes on;
     * the bits are those of voxels v to v + 63, and {@code last} is where the last voxel of v's run of that length would be.
     */
    private void countFromTwo(int d, int from, int to, CellCounts runs) {
        int[] voxels = levels.voxels();
        int offset = levels.offset(equal.directions().get(d));
        for (int v = from; v < to; v += Long.SIZE) {
            long running = equal.at(d, v) & ~equal.at(d, v - offset);
            if (to - v < Long.SIZE) {
                running &= (1L << to - v) - 1;
            }
            int length = 2;
            for (int last = v + offset; running != 0; last += offset) {
                long longer = running & equal.at(d, last);
                for (long ends = running & ~longer; ends != 0; ends &= ends - 1) {
                    runs.add(voxels[v + Long.numberOfTrailingZeros(ends)], length, 1);
                }
                running = longer;
                length++;
            }
        }
    }

    /** A voxel that belongs to no longer run is a run of its own. */
    private static void countSingle(CellCounts runs, OccurringLevels voxels) {
        Cells longer = runs.cells();
        int c = 0;
        for (int l = 0; l < voxels.levels().length; l++) {
            int level = voxels.levels()[l];
            double left = voxels.counts()[l];
            for (; c < longer.size() && longer.levels()[c] == level; c++) {
                left -= longer.extents()[c] * longer.counts()[c];
            }
            if (left > 0) {
                runs.add(level, 1, left);
            }
        }
    }
}
