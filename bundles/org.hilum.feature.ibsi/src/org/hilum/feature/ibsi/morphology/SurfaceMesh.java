// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.image.Geometry;
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
        long[] cubes = new long[CubeCases.CASES];
        long[] heights = new long[CubeCases.CASES];
        count(mask, cubes, heights);
        Vec3 half = mask.geometry().spacing().times(0.5);
        double area = 0;
        double volume = 0;
        for (int c = 0; c < CubeCases.CASES; c++) {
            int[] triangles = CubeCases.triangles(c);
            for (int t = 0; t < triangles.length && cubes[c] > 0; t += 3) {
                Vec3 a = position(triangles[t], half);
                Vec3 b = position(triangles[t + 1], half);
                Vec3 d = position(triangles[t + 2], half);
                Vec3 normal = b.minus(a).cross(d.minus(a)).times(0.5);
                double height = (a.z() + b.z() + d.z()) / 3;
                area += cubes[c] * normal.length();
                volume += normal.z() * (cubes[c] * height + heights[c] * 2 * half.z());
            }
        }
        return new SurfaceMesh(area, volume);
    }

    private static Vec3 position(int crossing, Vec3 half) {
        return new Vec3(CubeCases.x(crossing) * half.x(), CubeCases.y(crossing) * half.y(), CubeCases.z(crossing) * half.z());
    }

    /**
     * Counts the cubes between voxel centres by case, and adds up their heights in voxels. The mask is given a border of
     * outside voxels first, so that cubes reach beyond the grid by one.
     */
    private static void count(Mask mask, long[] cubes, long[] heights) {
        Geometry grid = mask.geometry();
        int nx = grid.nx() + 2;
        int plane = nx * (grid.ny() + 2);
        byte[] in = bordered(mask, nx, plane);
        for (int k = 0; k <= grid.nz(); k++) {
            for (int j = 0; j <= grid.ny(); j++) {
                int v = k * plane + j * nx;
                int corners = 0;
                for (int i = 1; i < nx; i++) {
                    corners = corners >> 1 & 0x55 | in[v + i] << 1 | in[v + nx + i] << 3 | in[v + plane + i] << 5 | in[v + plane + nx + i] << 7;
                    cubes[corners]++;
                    heights[corners] += k;
                }
            }
        }
    }

    private static byte[] bordered(Mask mask, int nx, int plane) {
        Geometry grid = mask.geometry();
        byte[] from = mask.voxels();
        byte[] to = new byte[Math.multiplyExact(plane, grid.nz() + 2)];
        int v = 0;
        for (int k = 1; k <= grid.nz(); k++) {
            for (int j = 1; j <= grid.ny(); j++) {
                int at = k * plane + j * nx + 1;
                for (int i = 0; i < grid.nx(); i++) {
                    to[at + i] = (byte) (from[v++] != 0 ? 1 : 0);
                }
            }
        }
        return to;
    }
}
