// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * Area (mm²) and volume (mm³) of PyRadiomics' triangle mesh ({@link OpenCubeCases}). As that need not be closed, its volume,
 * Σ a · (b × c) / 6 over the triangles, depends on where it is measured from: the voxel before the first of the mask's grid,
 * so that the grid should be the mask's bounding box.
 */
public record OpenSurfaceMesh(double area, double volume) {
    public static OpenSurfaceMesh of(Mask mask) {
        CubeCounts cubes = CubeCounts.of(mask);
        Vec3 mm = mask.geometry().spacing();
        double area = 0;
        double volume = 0;
        for (int c = 0; c < CubeCases.CASES; c++) {
            long n = cubes.count(c);
            Vec3 sum = cubes.sum(c);
            Vec3 at = new Vec3(sum.x() * mm.x(), sum.y() * mm.y(), sum.z() * mm.z());
            int[] triangles = OpenCubeCases.triangles(c);
            for (int t = 0; t < triangles.length && n > 0; t += 3) {
                Vec3 a = CubeCases.position(triangles[t], mm.times(0.5));
                Vec3 b = CubeCases.position(triangles[t + 1], mm.times(0.5));
                Vec3 d = CubeCases.position(triangles[t + 2], mm.times(0.5));
                Vec3 normal = b.minus(a).cross(d.minus(a)).times(0.5);
                area += n * normal.length();
                // a · (b × c) / 6 is a · normal / 3, wherever on the triangle a lies
                volume += (n * a.dot(normal) + at.dot(normal)) / 3;
            }
        }
        return new OpenSurfaceMesh(area, volume);
    }
}
