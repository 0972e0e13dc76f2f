// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

/**
 * A triangle of a convex hull under construction: its corners counter-clockwise as seen from outside, the facet beyond
 * each edge (edge e runs from corner e to corner e + 1), its plane, and the points that still lie outside of it. All
 * arithmetic is exact, in whole numbers.
 */
final class HullFacet {
    final int[] corners;
    final HullFacet[] neighbours = new HullFacet[3];
    boolean removed;
    private final long nx;
    private final long ny;
    private final long nz;
    private final long height;
    private int[] outside = new int[8];
    private int count;
    private int furthest = -1;
    private long furthestDistance;

    HullFacet(int[] points, int a, int b, int c) {
        corners = new int[] {a, b, c};
        long abx = points[3 * b] - points[3 * a];
        long aby = points[3 * b + 1] - points[3 * a + 1];
        long abz = points[3 * b + 2] - points[3 * a + 2];
        long acx = points[3 * c] - points[3 * a];
        long acy = points[3 * c + 1] - points[3 * a + 1];
        long acz = points[3 * c + 2] - points[3 * a + 2];
        nx = aby * acz - abz * acy;
        ny = abz * acx - abx * acz;
        nz = abx * acy - aby * acx;
        height = nx * points[3 * a] + ny * points[3 * a + 1] + nz * points[3 * a + 2];
    }

    /** Positive where the point lies outside the facet's plane, 0 on it; proportional to the distance. */
    long distance(int[] points, int p) {
        return nx * points[3 * p] + ny * points[3 * p + 1] + nz * points[3 * p + 2] - height;
    }

    /** Keeps the point as one that lies outside, and returns true, if it does. */
    boolean claim(int[] points, int p) {
        long distance = distance(points, p);
        if (distance <= 0) {
            return false;
        }
        if (count == outside.length) {
            outside = Arrays.copyOf(outside, 2 * count);
        }
        outside[count++] = p;
        if (distance > furthestDistance) {
            furthestDistance = distance;
            furthest = p;
        }
        return true;
    }

    /** The point furthest outside, or −1. */
    int furthest() {
        return furthest;
    }

    int[] outside() {
        return Arrays.copyOf(outside, count);
    }

    /** Which edge begins at this corner. */
    int edgeFrom(int corner) {
        return corners[0] == corner ? 0 : corners[1] == corner ? 1 : 2;
    }
}
