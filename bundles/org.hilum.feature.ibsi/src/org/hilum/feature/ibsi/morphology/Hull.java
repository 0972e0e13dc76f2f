// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * The convex hull of a mask's surface mesh.
 *
 * @param vertices x, y, z of each, in mm along the grid's axes from the hull's lowest corner, so that its place does not matter
 * @param triangles three vertices each, counter-clockwise as seen from outside
 */
record Hull(double[] vertices, int[][] triangles) {
    static Hull of(Mask mask) {
        int[] points = OuterPoints.of(mask);
        Vec3 half = mask.geometry().spacing().times(0.5);
        return of(points, ConvexHull.triangles(points), half);
    }

    /** @param unit what the points' whole numbers stand for, along each axis */
    static Hull of(int[] points, int[][] triangles, Vec3 unit) {
        int[] low = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int c = 0; c < points.length; c++) {
            low[c % 3] = Math.min(low[c % 3], points[c]);
        }
        int[] number = new int[points.length / 3];
        Arrays.fill(number, -1);
        double[] vertices = new double[points.length];
        int n = 0;
        int[][] renumbered = new int[triangles.length][3];
        for (int t = 0; t < triangles.length; t++) {
            for (int c = 0; c < 3; c++) {
                int p = triangles[t][c];
                if (number[p] < 0) {
                    number[p] = n;
                    vertices[3 * n] = (points[3 * p] - low[0]) * unit.x();
                    vertices[3 * n + 1] = (points[3 * p + 1] - low[1]) * unit.y();
                    vertices[3 * n + 2] = (points[3 * p + 2] - low[2]) * unit.z();
                    n++;
                }
                renumbered[t][c] = number[p];
            }
        }
        return new Hull(Arrays.copyOf(vertices, 3 * n), renumbered);
    }

    /** Number of vertices. */
    int count() {
        return vertices.length / 3;
    }

    Vec3 vertex(int v) {
        return new Vec3(vertices[3 * v], vertices[3 * v + 1], vertices[3 * v + 2]);
    }

    /** Twice a triangle's area as a vector that points outwards. */
    Vec3 normal(int triangle) {
        int[] t = triangles[triangle];
        Vec3 a = vertex(t[0]);
        return vertex(t[1]).minus(a).cross(vertex(t[2]).minus(a));
    }
}
