// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/** Area (mm²), volume (mm³) and largest diameter (mm) of the convex hull of a mask's surface mesh. */
record HullMeasures(double area, double volume, double diameter) {
    static HullMeasures of(Mask mask) {
        return of(Hull.of(mask));
    }

    static HullMeasures of(Hull hull) {
        Vec3 inside = hull.vertex(0);
        double area = 0;
        double volume = 0;
        for (int t = 0; t < hull.triangles().length; t++) {
            Vec3 normal = hull.normal(t);
            area += normal.length() / 2;
            volume += normal.dot(hull.vertex(hull.triangles()[t][0]).minus(inside)) / 6;
        }
        return new HullMeasures(area, volume, diameter(hull.vertices()));
    }

    private static double diameter(double[] place) {
        double most = 0;
        for (int p = 0; p < place.length; p += 3) {
            for (int q = 0; q < p; q += 3) {
                double x = place[p] - place[q];
                double y = place[p + 1] - place[q + 1];
                double z = place[p + 2] - place[q + 2];
                most = Math.max(most, x * x + y * y + z * z);
            }
        }
        return Math.sqrt(most);
    }
}
