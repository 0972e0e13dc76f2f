// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The convex hull of points with whole-number coordinates that do not all lie in one plane, by Quickhull (Barber et al.
 * 1996). Because coordinates are whole, whether a point lies outside a facet is decided exactly, and no tolerance is
 * needed for the many points of a voxel grid that share a plane: they stay off the hull or lie on its flat faces, which
 * are divided into triangles. Coordinates must stay below 100,000 for products to fit.
 */
final class ConvexHull {
    private final int[] points;
    private final List<HullFacet> facets = new ArrayList<>();
    private final HullFacet[] beginningAt;

    private ConvexHull(int[] points) {
        this.points = points;
        this.beginningAt = new HullFacet[points.length / 3];
    }

    /** Triangles around the hull, three point numbers each, counter-clockwise as seen from outside; {@code points} holds x, y, z of each. */
    static int[][] triangles(int[] points) {
        ConvexHull hull = new ConvexHull(points);
        hull.build();
        return hull.facets.stream().filter(f -> !f.removed).map(f -> f.corners).toArray(int[][]::new);
    }

    private void build() {
        Deque<HullFacet> open = new ArrayDeque<>(firstTetrahedron());
        while (!open.isEmpty()) {
            HullFacet facet = open.pop();
            if (!facet.removed && facet.furthest() >= 0) {
                add(facet.furthest(), facet).forEach(open::push);
            }
        }
    }

    private List<HullFacet> firstTetrahedron() {
        int n = points.length / 3;
        int a = 0;
        int b = 0;
        for (int p = 1; p < n; p++) {
            a = compare(p, a) < 0 ? p : a;
            b = compare(p, b) > 0 ? p : b;
        }
        int c = furthestFromLine(a, b);
        HullFacet base = new HullFacet(points, a, b, c);
        int d = 0;
        for (int p = 1; p < n; p++) {
            d = Math.abs(base.distance(points, p)) > Math.abs(base.distance(points, d)) ? p : d;
        }
        boolean above = base.distance(points, d) > 0;
        int second = above ? c : b;
        int third = above ? b : c;
        List<HullFacet> four = List.of(new HullFacet(points, a, second, third), new HullFacet(points, a, third, d),
                new HullFacet(points, third, second, d), new HullFacet(points, second, a, d));
        for (HullFacet f : four) {
            for (HullFacet g : four) {
                link(f, g);
            }
        }
        facets.addAll(four);
        for (int p = 0; p < n; p++) {
            hand(p, four);
        }
        return four;
    }

    private int compare(int p, int q) {
        for (int axis = 0; axis < 3; axis++) {
            if (points[3 * p + axis] != points[3 * q + axis]) {
                return Integer.compare(points[3 * p + axis], points[3 * q + axis]);
            }
        }
        return 0;
    }

    private int furthestFromLine(int a, int b) {
        int best = a;
        double furthest = -1;
        for (int p = 0; p < points.length / 3; p++) {
            double distance = squaredCross(a, b, p);
            if (distance > furthest) {
                furthest = distance;
                best = p;
            }
        }
        return best;
    }

    /** The square of twice the triangle's area: exact where it is 0, and elsewhere only good enough to choose by. */
    private double squaredCross(int a, int b, int p) {
        long ux = points[3 * b] - points[3 * a];
        long uy = points[3 * b + 1] - points[3 * a + 1];
        long uz = points[3 * b + 2] - points[3 * a + 2];
        long vx = points[3 * p] - points[3 * a];
        long vy = points[3 * p + 1] - points[3 * a + 1];
        long vz = points[3 * p + 2] - points[3 * a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        return x * x + y * y + z * z;
    }

    private static void link(HullFacet f, HullFacet g) {
        for (int e = 0; e < 3; e++) {
            for (int o = 0; o < 3; o++) {
                if (f.corners[e] == g.corners[(o + 1) % 3] && f.corners[(e + 1) % 3] == g.corners[o]) {
                    f.neighbours[e] = g;
                }
            }
        }
    }

    /** Gives the point to the first facet that it lies outside of; a point outside of none is inside the hull. */
    private void hand(int p, List<HullFacet> among) {
        for (HullFacet f : among) {
            if (f.claim(points, p)) {
                return;
            }
        }
    }

    /** Replaces all facets that the point lies outside of by a cone from their common boundary, the horizon, to the point. */
    private List<HullFacet> add(int apex, HullFacet start) {
        List<HullFacet> visible = visibleFrom(apex, start);
        List<HullFacet> cone = cone(apex, visible);
        facets.addAll(cone);
        for (HullFacet gone : visible) {
            for (int p : gone.outside()) {
                if (p != apex) {
                    hand(p, cone);
                }
            }
        }
        return cone;
    }

    private List<HullFacet> visibleFrom(int apex, HullFacet start) {
        List<HullFacet> visible = new ArrayList<>();
        visible.add(start);
        start.removed = true;
        for (int f = 0; f < visible.size(); f++) {
            for (HullFacet next : visible.get(f).neighbours) {
                if (!next.removed && next.distance(points, apex) > 0) {
                    next.removed = true;
                    visible.add(next);
                }
            }
        }
        return visible;
    }

    private List<HullFacet> cone(int apex, List<HullFacet> visible) {
        List<HullFacet> cone = new ArrayList<>();
        for (HullFacet gone : visible) {
            for (int e = 0; e < 3; e++) {
                HullFacet beyond = gone.neighbours[e];
                if (!beyond.removed) {
                    HullFacet side = new HullFacet(points, gone.corners[e], gone.corners[(e + 1) % 3], apex);
                    side.neighbours[0] = beyond;
                    beyond.neighbours[beyond.edgeFrom(gone.corners[(e + 1) % 3])] = side;
                    cone.add(side);
                }
            }
        }
        joinSides(cone);
        return cone;
    }

    /** The horizon is one closed line, so each side of the cone meets the side that begins where it ends. */
    private void joinSides(List<HullFacet> cone) {
        for (HullFacet side : cone) {
            beginningAt[side.corners[0]] = side;
        }
        for (HullFacet side : cone) {
            HullFacet next = beginningAt[side.corners[1]];
            side.neighbours[1] = next;
            next.neighbours[2] = side;
        }
    }
}
