// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;

import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.OccurringLevels;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Task;

/** Matrices of neighbourhoods of the caller's choice: one of each opposite pair of neighbours is given. */
public final class NeighbourMatrices {
    private NeighbourMatrices() {
    }

    /** How many neighbours differ from a voxel by no more than the coarseness, the voxel itself included. */
    public static CountMatrix dependence(PaddedLevels levels, List<Direction> half, int coarseness, Task task) {
        NearDependence counter = NearDependence.of(levels, half, coarseness);
        CellCounts counts = CellCounts.of(levels.range(), counter.most());
        for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
            task.check();
            counter.count(slice, slice + 1, counts);
        }
        return CountMatrix.ofVoxels(counts, levels.lowest());
    }

    /** Differences from the mean of the neighbours, where a voxel without one counts as well, with a difference of 0. */
    public static ToneDifferenceMatrix differences(PaddedLevels levels, List<Direction> half, Task task) {
        NearSweep sweep = NearSweep.of(levels, half, DistanceWeighting.NONE);
        LevelDifferences differences = new LevelDifferences(levels.range());
        for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
            task.check();
            sweep.add(slice, differences);
        }
        return differences.ofAll(OccurringLevels.of(levels, levels.firstSlice(), levels.endSlice())).matrix(levels.lowest());
    }
}
