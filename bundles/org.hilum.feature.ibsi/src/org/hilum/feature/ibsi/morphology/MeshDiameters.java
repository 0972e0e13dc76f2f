// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * The largest distances in mm between vertices of a mask's surface mesh.
 *
 * @param volume between any two
 * @param slice between two with the same z: in a plane of rows and columns, as slices are, or halfway between two
 * @param column between two with the same y
 * @param row between two with the same x
 */
public record MeshDiameters(double volume, double slice, double column, double row) {
    public static MeshDiameters of(Mask mask) {
        return new MeshDiameters(HullMeasures.of(mask).diameter(), inPlanes(mask), inPlanes(turned(mask)), inPlanes(turned(turned(mask))));
    }

    private static double inPlanes(Mask mask) {
        Vec3 half = mask.geometry().spacing().times(0.5);
        int[] points = OuterPoints.of(mask);
        Map<Integer, List<Vec3>> planes = new LinkedHashMap<>();
        for (int p = 0; p < points.length; p += 3) {
            planes.computeIfAbsent(points[p + 2], z -> new ArrayList<>()).add(new Vec3(points[p] * half.x(), points[p + 1] * half.y(), 0));
        }
        double most = 0;
        for (List<Vec3> plane : planes.values()) {
            for (Vec3 a : plane) {
                for (Vec3 b : plane) {
                    double x = a.x() - b.x();
                    double y = a.y() - b.y();
                    most = Math.max(most, x * x + y * y);
                }
            }
        }
        return Math.sqrt(most);
    }

    /** The same mask with x called y, y called z and z called x. */
    private static Mask turned(Mask mask) {
        Geometry old = mask.geometry();
        Geometry g = Geometry.of(old.nz(), old.nx(), old.ny(), old.spacing().z(), old.spacing().x(), old.spacing().y());
        byte[] inside = new byte[g.count()];
        for (int k = 0; k < old.nz(); k++) {
            for (int j = 0; j < old.ny(); j++) {
                for (int i = 0; i < old.nx(); i++) {
                    inside[g.index(k, i, j)] = (byte) (mask.at(i, j, k) ? 1 : 0);
                }
            }
        }
        return new Mask(g, inside);
    }
}
