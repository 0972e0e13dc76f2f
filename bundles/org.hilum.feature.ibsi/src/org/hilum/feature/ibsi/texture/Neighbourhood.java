// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.ArrayList;
import java.util.List;

import org.hilum.feature.ibsi.Norm;

/** Which voxels are near another: those no further than a distance under a norm, in its slice or in the volume. */
public record Neighbourhood(Norm norm, double distance) {
    /** 35,936 neighbours in the volume: far beyond any texture. */
    public static final int MOST_DISTANCE = 16;

    public Neighbourhood {
        if (!(distance >= 1 && distance <= MOST_DISTANCE)) {
            throw new IllegalArgumentException("distance must be 1 to " + MOST_DISTANCE + " voxels: " + distance);
        }
    }

    /** How far a neighbour may lie along an axis. */
    public int reach() {
        return (int) distance;
    }

    /** Whether it is a cube or square around the voxel: the standard's own kind. */
    public boolean isCube() {
        return norm == Norm.CHEBYSHEV;
    }

    /** Whether it is what touches the voxel, by a corner at least: the standard's own. */
    public boolean isAdjacent() {
        return isCube() && reach() == 1;
    }

    /** One of each opposite pair of neighbours. */
    public List<Direction> half(boolean inVolume) {
        List<Direction> half = new ArrayList<>();
        int r = reach();
        for (int z = 0; z <= (inVolume ? r : 0); z++) {
            for (int y = z == 0 ? 0 : -r; y <= r; y++) {
                for (int x = z == 0 && y == 0 ? 1 : -r; x <= r; x++) {
                    if (norm.length(x, y, z) <= distance) {
                        half.add(new Direction(x, y, z));
                    }
                }
            }
        }
        return half;
    }
}
