// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.ArrayList;
import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.spi.Aggregation;

/** Which neighbours count: PyRadiomics' force2D and force2Ddimension. */
public enum Within {
    /** Those in all directions. */
    VOLUME,
    /** Those of the same z: force2Ddimension 0, the slices. */
    XY,
    /** Those of the same y: force2Ddimension 1. */
    XZ,
    /** Those of the same x: force2Ddimension 2. */
    YZ;

    boolean holds(Direction m) {
        return switch (this) {
            case VOLUME -> true;
            case XY -> m.z() == 0;
            case XZ -> m.y() == 0;
            case YZ -> m.x() == 0;
        };
    }

    /** One of each opposite pair of neighbours whose distance, along the axis on which they are furthest, is one of these. */
    List<Direction> neighbours(List<Integer> distances) {
        int most = distances.stream().mapToInt(d -> d).max().orElseThrow();
        List<Direction> all = new ArrayList<>();
        for (int z = 0; z <= most; z++) {
            for (int y = z == 0 ? 0 : -most; y <= most; y++) {
                for (int x = z == 0 && y == 0 ? 1 : -most; x <= most; x++) {
                    Direction m = new Direction(x, y, z);
                    if (holds(m) && distances.contains(Math.max(Math.abs(x), Math.max(Math.abs(y), z)))) {
                        all.add(m);
                    }
                }
            }
        }
        return all;
    }

    /** Whether it is one of the standard's ways: the volume, or slices. */
    boolean isStandard() {
        return this == VOLUME || this == XY;
    }

    /** That of matrices of directions whose values are averaged. */
    Aggregation averaged() {
        return this == VOLUME ? Aggregation.VOLUME_AVERAGED : Aggregation.DIRECTIONS_AVERAGED;
    }

    /** That of one matrix of all directions. */
    Aggregation merged() {
        return this == VOLUME ? Aggregation.VOLUME_MERGED : Aggregation.SLICES_DIRECTIONS_MERGED;
    }

    /** That of a matrix without directions. */
    Aggregation zones() {
        return this == VOLUME ? Aggregation.ZONES_VOLUME : Aggregation.ZONES_MERGED;
    }
}
