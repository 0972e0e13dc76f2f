// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/** Area (mm²), volume (mm³) and largest diameter (mm) of the convex hull of a mask's surface mesh. */
record HullMeasures(double area, double volume, double diameter) {
    static HullMeasures of(Mask mask) {
        int[] points = OuterPoints.of(mask);
        int[][] triangles = ConvexHull.triangles(points);
        double[] place = new double[points.length];
        Vec3 half = mask.geometry().spacing().times(0.5);
        for (int p = 0; p < points.length; p += 3) {
            place[p] = points[p] * half.x();
            place[p + 1] = points[p + 1] * half.y();
            place[p + 2] = points[p + 2] * half.z();
        }
        Vec3 inside = at(place, triangles[0][0]);
        double area = 0;
        double volume = 0;
        for (int[] t : triangles) {
            Vec3 a = at(place, t[0]);
            Vec3 normal = at(place, t[1]).minus(a).cross(at(place, t[2]).minus(a));
            area += normal.length() / 2;
            volume += normal.dot(a.minus(inside)) / 6;
        }
        int[] vertices = Arrays.stream(triangles).flatMapToInt(Arrays::stream).distinct().toArray();
        return new HullMeasures(area, volume, diameter(place, vertices));
    }

    private static Vec3 at(double[] place, int p) {
        return new Vec3(place[3 * p], place[3 * p + 1], place[3 * p + 2]);
    }

    private static double diameter(double[] place, int[] vertices) {
        double most = 0;
        for (int v = 0; v < vertices.length; v++) {
            int p = 3 * vertices[v];
            for (int w = 0; w < v; w++) {
                int q = 3 * vertices[w];
                double x = place[p] - place[q];
                double y = place[p + 1] - place[q + 1];
                double z = place[p + 2] - place[q + 2];
                most = Math.max(most, x * x + y * y + z * z);
            }
        }
        return Math.sqrt(most);
    }
}
