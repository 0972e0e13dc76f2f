// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;

import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** Neighbour by neighbour: any neighbourhood and weighting. */
record NearSweep(PaddedLevels levels, int[] offsets, double[] weights) implements DifferenceSweep {
    /** @param half one of each opposite pair of neighbours */
    static NearSweep of(PaddedLevels levels, List<Direction> half, DistanceWeighting weighting) {
        return new NearSweep(levels, half.stream().mapToInt(levels::offset).toArray(),
                half.stream().mapToDouble(m -> weighting.weight(m.squaredLength(), 1)).toArray());
    }

    @Override
    public void add(int slice, LevelDifferences to) {
        int[] voxels = levels.voxels();
        int end = levels.start(slice + 1);
        for (int v = levels.start(slice); v < end; v++) {
            int level = voxels[v];
            if (level > 0) {
                double weight = 0;
                // of differences, not of levels: it is 0 and not nearly so where all are the same
                double sum = 0;
                for (int m = 0; m < offsets.length; m++) {
                    int ahead = voxels[v + offsets[m]];
                    int behind = voxels[v - offsets[m]];
                    if (ahead > 0) {
                        weight += weights[m];
                        sum += weights[m] * (ahead - level);
                    }
                    if (behind > 0) {
                        weight += weights[m];
                        sum += weights[m] * (behind - level);
                    }
                }
                if (weight > 0) {
                    to.add(level, Math.abs(sum) / weight);
                }
            }
        }
    }
}
