// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * Area (mm²) and volume (mm³) of the closed triangle mesh that marching cubes at level 0.5 draws around a mask, as IBSI
 * defines them (C0JK, RNU0). Every cube of a case holds the same triangles, so cubes are counted by case and no mesh is
 * built. Its volume is that under the surface, ∮ z n<sub>z</sub> dA, which needs the number of cubes and the sum of their
 * heights only.
 */
record SurfaceMesh(double area, double volume) {
    static SurfaceMesh of(Mask mask) {
        CubeCounts cubes = CubeCounts.of(mask);
        Vec3 half = mask.geometry().spacing().times(0.5);
        double area = 0;
        double volume = 0;
        for (int c = 0; c < CubeCases.CASES; c++) {
            int[] triangles = CubeCases.triangles(c);
            for (int t = 0; t < triangles.length && cubes.count(c) > 0; t += 3) {
                Vec3 a = CubeCases.position(triangles[t], half);
                Vec3 b = CubeCases.position(triangles[t + 1], half);
                Vec3 d = CubeCases.position(triangles[t + 2], half);
                Vec3 normal = b.minus(a).cross(d.minus(a)).times(0.5);
                double height = (a.z() + b.z() + d.z()) / 3;
                area += cubes.count(c) * normal.length();
                volume += normal.z() * (cubes.count(c) * height + cubes.sum(c).z() * 2 * half.z());
            }
        }
        return new SurfaceMesh(area, volume);
    }
}
