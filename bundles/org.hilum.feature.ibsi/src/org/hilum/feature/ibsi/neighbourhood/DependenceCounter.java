// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Region;

/** Counts voxels by grey level and dependence count. */
sealed interface DependenceCounter permits AdjacentDependence, NearDependence {
    /** With neighbours in the volume, or in the slice. */
    static DependenceCounter of(Region region, DependenceSettings settings, boolean inVolume) {
        if (settings.neighbourhood().isAdjacent() && settings.coarseness() == 0) {
            return new AdjacentDependence(inVolume ? EqualNeighbours.inVolume(region) : EqualNeighbours.inSlice(region));
        }
        PaddedLevels levels = PaddedLevels.of(region, settings.neighbourhood().reach());
        return NearDependence.of(levels, settings.neighbourhood().half(inVolume), settings.coarseness());
    }

    PaddedLevels levels();

    /** The highest dependence count there can be. */
    int most();

    /** Adds the voxels of these slices. */
    void count(int fromSlice, int toSlice, CellCounts counts);
}
