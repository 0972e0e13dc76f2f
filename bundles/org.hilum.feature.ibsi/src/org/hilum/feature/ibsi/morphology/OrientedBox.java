// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hilum.spi.image.Vec3;

/**
 * The smallest box, in whatever orientation, that holds a convex hull: its three sides in mm.
 *
 * <p>Of the boxes with one axis along a given direction the smallest is known exactly ({@link BoxesAround}), so the search is
 * over directions: the normals of the hull's {@value #FACES} largest faces, {@value #SPREAD} directions spread evenly, and from the best of
 * these, which differ, down to the nearest minimum. No box that is found is too small, and one that has a face in common with the
 * hull is exact. That the smallest box of all need not have one (O'Rourke 1985; a regular tetrahedron's does not) is why it is
 * searched for on.
 */
record OrientedBox(double a, double b, double c) {
    private static final int SPREAD = 60;
    private static final int FACES = 120;
    private static final int STARTS = 4;
    /** Starts are at least this far from each other: cosine of 15°. */
    private static final double APART = Math.cos(Math.PI / 12);
    /** Radians. */
    private static final double FIRST_STEP = 0.15;
    private static final double LAST_STEP = 1e-5;
    private static final double SHORTER = 0.4;
    /** The ways from a direction, all turned by the golden angle after each round, so that no valley stays hidden between them. */
    private static final int WAYS = 6;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    /** Makes −0 of a sum 0. */
    private static final Vec3 ZERO = new Vec3(0, 0, 0);

    double volume() {
        return a * b * c;
    }

    double area() {
        return 2 * (a * b + a * c + b * c);
    }

    /** A box with one axis along this direction. */
    private record Found(Vec3 along, OrientedBox box) {
    }

    static OrientedBox smallest(Hull hull) {
        BoxesAround boxes = new BoxesAround(hull);
        List<Found> found = new ArrayList<>();
        for (Vec3 along : directions(boxes)) {
            found.add(new Found(along, boxes.smallest(along)));
        }
        found.sort(Comparator.comparingDouble(f -> f.box().volume()));
        List<Vec3> starts = new ArrayList<>();
        OrientedBox best = found.getFirst().box();
        for (Found f : found) {
            if (starts.size() < STARTS && starts.stream().allMatch(s -> Math.abs(s.dot(f.along())) < APART)) {
                starts.add(f.along());
                OrientedBox refined = refined(f, boxes);
                best = refined.volume() < best.volume() ? refined : best;
            }
        }
        return best;
    }

    private static List<Vec3> directions(BoxesAround boxes) {
        List<Vec3> all = new ArrayList<>();
        Set<Vec3> known = new HashSet<>();
        for (Vec3 normal : boxes.normals()) {
            // two faces on either side have one direction
            if (all.size() < FACES && !known.contains(normal.times(-1).plus(ZERO)) && known.add(normal.plus(ZERO))) {
                all.add(normal);
            }
        }
        for (int n = 0; n < SPREAD; n++) {
            double z = (n + 0.5) / SPREAD;
            double r = Math.sqrt(1 - z * z);
            all.add(new Vec3(r * Math.cos(n * GOLDEN_ANGLE), r * Math.sin(n * GOLDEN_ANGLE), z));
        }
        return all;
    }

    /** Goes to a neighbouring direction as long as its box is smaller, in ever shorter steps. */
    private static OrientedBox refined(Found start, BoxesAround boxes) {
        Vec3 along = start.along();
        OrientedBox best = start.box();
        double turn = 0;
        for (double step = FIRST_STEP; step > LAST_STEP;) {
            Vec3 p = across(along);
            Vec3 q = along.cross(p);
            Vec3 better = along;
            for (int way = 0; way < WAYS; way++) {
                double angle = turn + 2 * Math.PI * way / WAYS;
                Vec3 there = along.plus(p.times(step * Math.cos(angle))).plus(q.times(step * Math.sin(angle)));
                Vec3 unit = there.times(1 / there.length());
                OrientedBox box = boxes.smallest(unit);
                if (box.volume() < best.volume()) {
                    best = box;
                    better = unit;
                }
            }
            step = better == along ? step * SHORTER : step;
            along = better;
            turn += GOLDEN_ANGLE;
        }
        return best;
    }

    /** A unit vector at a right angle to this one. */
    static Vec3 across(Vec3 u) {
        Vec3 least = Math.abs(u.x()) <= Math.abs(u.y()) && Math.abs(u.x()) <= Math.abs(u.z()) ? new Vec3(1, 0, 0)
                : Math.abs(u.y()) <= Math.abs(u.z()) ? new Vec3(0, 1, 0) : new Vec3(0, 0, 1);
        Vec3 p = u.cross(least);
        return p.times(1 / p.length());
    }
}
