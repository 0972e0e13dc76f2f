// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.ArrayList;
import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.EqualNeighbours;

/**
 * Which voxels have to be linked with their neighbour along one direction, given that neighbours along x are linked. A
 * diagonal needs no link where a voxel beside both, along some of the direction's axes only, has their level too: it is
 * linked with either along a shorter direction. Along an axis none is needed where the voxels before both, along an axis
 * that comes earlier, have their level too: those are linked.
 */
final class NewLinks {
    private final EqualNeighbours equal;
    private final int direction;
    private final int offset;
    /** Voxels beside both: the direction, and the place from which, their equality is known. */
    private final int[] besideDirection;
    private final int[] besidePlace;
    /** Steps back along the axes that come earlier, and their directions. */
    private final int[] earlierDirection;
    private final int[] earlierStep;

    private NewLinks(EqualNeighbours equal, int direction) {
        Direction m = equal.directions().get(direction);
        this.equal = equal;
        this.direction = direction;
        this.offset = equal.levels().offset(m);
        List<Direction> beside = parts(m);
        this.besideDirection = beside.stream().mapToInt(part -> line(equal, part)).toArray();
        this.besidePlace = beside.stream().mapToInt(part -> Math.min(0, equal.levels().offset(part))).toArray();
        List<Direction> earlier = m.squaredLength() > 1 ? List.of() : earlierAxes(m);
        this.earlierDirection = earlier.stream().mapToInt(axis -> line(equal, axis)).toArray();
        this.earlierStep = earlier.stream().mapToInt(equal.levels()::offset).toArray();
    }

    /** One for each direction but that along x. */
    static List<NewLinks> of(EqualNeighbours equal) {
        List<NewLinks> all = new ArrayList<>();
        for (int d = 0; d < equal.directions().size(); d++) {
            if (!equal.directions().get(d).equals(new Direction(1, 0, 0))) {
                all.add(new NewLinks(equal, d));
            }
        }
        return all;
    }

    int offset() {
        return offset;
    }

    /** Bit b: whether voxel {@code v + b} has to be linked with its neighbour. */
    long at(int v) {
        long links = equal.at(direction, v);
        for (int p = 0; p < besidePlace.length && links != 0; p++) {
            links &= ~equal.at(besideDirection[p], v + besidePlace[p]);
        }
        for (int a = 0; a < earlierStep.length && links != 0; a++) {
            int before = v - earlierStep[a];
            links &= ~(equal.at(earlierDirection[a], before) & equal.at(direction, before));
        }
        return links;
    }

    /** The vectors to voxels beside both: the direction without one or two of its axes; none for an axis. */
    private static List<Direction> parts(Direction m) {
        List<Direction> parts = new ArrayList<>();
        for (int axes = 1; axes < 7; axes++) {
            Direction part = new Direction(m.x() * (axes & 1), m.y() * (axes >> 1 & 1), m.z() * (axes >> 2));
            if (part.squaredLength() > 0 && !part.equals(m) && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<Direction> earlierAxes(Direction m) {
        Direction x = new Direction(1, 0, 0);
        return m.z() == 0 ? List.of(x) : List.of(x, new Direction(0, 1, 0));
    }

    /** The place of a direction, or of its opposite, among those known. */
    private static int line(EqualNeighbours equal, Direction m) {
        int d = equal.directions().indexOf(m);
        return d >= 0 ? d : equal.directions().indexOf(new Direction(-m.x(), -m.y(), -m.z()));
    }
}
