// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;

import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** Neighbour by neighbour: any neighbourhood, any coarseness. */
record NearDependence(PaddedLevels levels, int[] offsets, int coarseness) implements DependenceCounter {
    /** @param half one of each opposite pair of neighbours */
    static NearDependence of(PaddedLevels levels, List<Direction> half, int coarseness) {
        return new NearDependence(levels, half.stream().mapToInt(levels::offset).toArray(), coarseness);
    }

    @Override
    public int most() {
        return 1 + 2 * offsets.length;
    }

    @Override
    public void count(int fromSlice, int toSlice, CellCounts counts) {
        int[] voxels = levels.voxels();
        int to = levels.start(toSlice);
        for (int v = levels.start(fromSlice); v < to; v++) {
            int level = voxels[v];
            if (level > 0) {
                int dependent = 1;
                for (int offset : offsets) {
                    dependent += depends(level, voxels[v + offset]) + depends(level, voxels[v - offset]);
                }
                counts.add(level, dependent, 1);
            }
        }
    }

    private int depends(int level, int neighbour) {
        return neighbour > 0 && Math.abs(neighbour - level) <= coarseness ? 1 : 0;
    }
}
