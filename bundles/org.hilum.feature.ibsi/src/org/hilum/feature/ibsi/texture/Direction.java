// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.List;

/** A direction vector in voxels: from a voxel to the neighbour it is paired with. */
public record Direction(int x, int y, int z) {
    /** One of each opposite pair among the 8 neighbours in a slice. */
    private static final List<Direction> IN_SLICE = List.of(
            new Direction(1, 0, 0), new Direction(1, 1, 0), new Direction(0, 1, 0), new Direction(-1, 1, 0));

    /** One of each opposite pair among the 26 neighbours in the volume. */
    private static final List<Direction> IN_VOLUME = List.of(
            new Direction(1, 0, 0), new Direction(1, 1, 0), new Direction(0, 1, 0), new Direction(-1, 1, 0),
            new Direction(0, 0, 1), new Direction(1, 0, 1), new Direction(-1, 0, 1), new Direction(0, 1, 1), new Direction(0, -1, 1),
            new Direction(1, 1, 1), new Direction(-1, 1, 1), new Direction(1, -1, 1), new Direction(-1, -1, 1));

    /** The four directions within a slice, as long as {@code distance} (Chebyshev) voxels. */
    public static List<Direction> inSlice(int distance) {
        return IN_SLICE.stream().map(m -> m.times(distance)).toList();
    }

    /** The thirteen directions in the volume, as long as {@code distance} (Chebyshev) voxels. */
    public static List<Direction> inVolume(int distance) {
        return IN_VOLUME.stream().map(m -> m.times(distance)).toList();
    }

    public int squaredLength() {
        return x * x + y * y + z * z;
    }

    private Direction times(int distance) {
        return new Direction(x * distance, y * distance, z * distance);
    }
}
