// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;

class SurfaceMeshTest {
    @Test
    void singleVoxel_isAnOctahedron() {
        Geometry grid = Geometry.of(3, 3, 3, 2, 2, 2);
        SurfaceMesh mesh = SurfaceMesh.of(Masks.mask(grid, (i, j, k) -> i == 1 && j == 1 && k == 1));
        assertEquals(4 * Math.sqrt(3), mesh.area(), 1e-12);
        assertEquals(4.0 / 3, mesh.volume(), 1e-12);
    }

    @Test
    void regionThatFillsItsGrid_isClosedAtTheGridsEnd() {
        SurfaceMesh atEnd = SurfaceMesh.of(Masks.mask(Geometry.of(4, 3, 2, 1, 2, 3), (i, j, k) -> true));
        SurfaceMesh within = SurfaceMesh.of(Masks.mask(Geometry.of(8, 8, 8, 1, 2, 3), (i, j, k) -> i > 2 && i < 7 && j > 3 && j < 7 && k > 4 && k < 7));
        assertEquals(within.area(), atEnd.area(), 1e-9);
        assertEquals(within.volume(), atEnd.volume(), 1e-9);
    }

    @Test
    void hole_hasASurfaceOfItsOwn() {
        Geometry grid = Geometry.of(7, 7, 7, 1, 1, 1);
        SurfaceMesh full = SurfaceMesh.of(Masks.mask(grid, (i, j, k) -> true));
        SurfaceMesh hollow = SurfaceMesh.of(Masks.mask(grid, (i, j, k) -> i != 3 || j != 3 || k != 3));
        assertEquals(full.area() + Math.sqrt(3), hollow.area(), 1e-12);
        assertEquals(full.volume() - 1.0 / 6, hollow.volume(), 1e-12);
    }

    @Test
    void ball_comesNearItsVolume() {
        double r = 20.3;
        SurfaceMesh mesh = SurfaceMesh.of(Masks.mask(Geometry.of(43, 43, 43, 1, 1, 1), (i, j, k) -> Math.hypot(Math.hypot(i - 21, j - 21), k - 21) <= r));
        assertEquals(1, mesh.volume() / (4 * Math.PI / 3 * r * r * r), 0.01);
        assertEquals(1, mesh.area() / (4 * Math.PI * r * r), 0.1);
    }

    /** Each edge of each triangle is met by exactly one other triangle, which runs along it the other way. */
    @Test
    void surface_isClosedWhateverTheMask() {
        for (int seed = 0; seed < 20; seed++) {
            Geometry grid = Geometry.of(6, 5, 4, 1, 1, 1);
            Map<List<List<Integer>>, Integer> edges = new HashMap<>();
            forEachTriangle(Masks.random(grid, 0.2 + 0.03 * seed, seed), t -> {
                for (int e = 0; e < 3; e++) {
                    edges.merge(List.of(t.get(e), t.get((e + 1) % 3)), 1, Integer::sum);
                    edges.merge(List.of(t.get((e + 1) % 3), t.get(e)), -1, Integer::sum);
                }
            });
            edges.forEach((edge, balance) -> assertEquals(0, balance, "edge " + edge));
        }
    }

    @Test
    void areaAndVolume_areThoseOfTheTriangles() {
        Geometry grid = Geometry.of(6, 5, 4, 0.7, 1.1, 2.3);
        Mask mask = Masks.random(grid, 0.4, 3);
        double[] sum = new double[2];
        forEachTriangle(mask, t -> {
            Vec3 a = place(t.get(0), grid.spacing());
            Vec3 b = place(t.get(1), grid.spacing());
            Vec3 c = place(t.get(2), grid.spacing());
            sum[0] += b.minus(a).cross(c.minus(a)).length() / 2;
            sum[1] += a.dot(b.cross(c)) / 6;
        });
        SurfaceMesh mesh = SurfaceMesh.of(mask);
        assertEquals(sum[0], mesh.area(), 1e-9);
        assertEquals(sum[1], mesh.volume(), 1e-9);
    }

    /** The triangles of the mesh, their corners in half voxels. */
    private static void forEachTriangle(Mask mask, Consumer<List<List<Integer>>> sink) {
        Geometry g = mask.geometry();
        for (int k = -1; k < g.nz(); k++) {
            for (int j = -1; j < g.ny(); j++) {
                for (int i = -1; i < g.nx(); i++) {
                    int inside = 0;
                    for (int c = 0; c < 8; c++) {
                        inside |= (isIn(mask, i + (c & 1), j + (c >> 1 & 1), k + (c >> 2 & 1)) ? 1 : 0) << c;
                    }
                    int[] t = CubeCases.triangles(inside);
                    for (int n = 0; n < t.length; n += 3) {
                        sink.accept(List.of(corner(t[n], i, j, k), corner(t[n + 1], i, j, k), corner(t[n + 2], i, j, k)));
                    }
                }
            }
        }
    }

    private static boolean isIn(Mask mask, int i, int j, int k) {
        Geometry g = mask.geometry();
        return i >= 0 && j >= 0 && k >= 0 && i < g.nx() && j < g.ny() && k < g.nz() && mask.at(i, j, k);
    }

    private static List<Integer> corner(int crossing, int i, int j, int k) {
        return List.of(2 * i + CubeCases.x(crossing), 2 * j + CubeCases.y(crossing), 2 * k + CubeCases.z(crossing));
    }

    private static Vec3 place(List<Integer> corner, Vec3 spacing) {
        return new Vec3(corner.get(0) * spacing.x() / 2, corner.get(1) * spacing.y() / 2, corner.get(2) * spacing.z() / 2);
    }
}
