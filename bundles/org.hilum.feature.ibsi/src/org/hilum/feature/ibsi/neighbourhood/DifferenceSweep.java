// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** Finds how far voxels are from the mean of their neighbours. */
sealed interface DifferenceSweep permits CubeSweep, NearSweep {
    static DifferenceSweep of(PaddedLevels levels, ToneDifferenceSettings settings, boolean inVolume) {
        if (settings.neighbourhood().isCube() && settings.weighting() == DistanceWeighting.NONE) {
            return new CubeSweep(levels, settings.neighbourhood().reach(), inVolume);
        }
        return NearSweep.of(levels, settings.neighbourhood().half(inVolume), settings.weighting());
    }

    /** Adds the voxels of a slice that have a neighbour. Slices come in ascending order, each after the one before it. */
    void add(int slice, LevelDifferences to);
}
