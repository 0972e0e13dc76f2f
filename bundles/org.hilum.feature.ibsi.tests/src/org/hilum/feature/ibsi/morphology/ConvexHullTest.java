// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.junit.jupiter.api.Test;

class ConvexHullTest {
    @Test
    void gridOfPoints_hasTheHullOfABox() {
        int[] points = new int[3 * 5 * 4 * 3];
        int n = 0;
        for (int v = 0; v < 60; v++) {
            points[n++] = v % 5;
            points[n++] = v / 5 % 4;
            points[n++] = v / 20;
        }
        assertIsHull(points);
        assertEquals(4 * 3 * 2, volume(points, ConvexHull.triangles(points)), 1e-12);
    }

    @Test
    void randomPoints_haveAConvexClosedHull() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int side = 2 + random.nextInt(30);
            int[] points = random.ints(3 * (5 + random.nextInt(300)), 0, side).toArray();
            if (spans(points)) {
                assertIsHull(points);
            }
        }
    }

    /** Leaving out all but the outer vertices of the mesh changes nothing. */
    @Test
    void outerPoints_haveTheHullOfAllMeshVertices() {
        for (int seed = 0; seed < 40; seed++) {
            Geometry grid = Geometry.of(1 + seed % 7, 1 + seed % 5, 1 + seed % 4, 1, 1, 1);
            Mask random = Masks.random(grid, 0.3, seed);
            Mask mask = Masks.mask(grid, (i, j, k) -> i + j + k == 0 || random.at(i, j, k));
            int[] all = meshVertices(mask);
            int[] outer = OuterPoints.of(mask);
            assertIsHull(outer);
            assertEquals(volume(all, ConvexHull.triangles(all)), volume(outer, ConvexHull.triangles(outer)), 1e-9);
        }
    }

    @Test
    void singleVoxel_isItsOwnHull() {
        HullMeasures hull = HullMeasures.of(Masks.mask(Geometry.of(1, 1, 1, 2, 2, 2), (i, j, k) -> true));
        assertEquals(4 * Math.sqrt(3), hull.area(), 1e-12);
        assertEquals(4.0 / 3, hull.volume(), 1e-12);
        assertEquals(2, hull.diameter(), 1e-12);
    }

    @Test
    void diameter_isTheLargestDistanceBetweenMeshVertices() {
        Geometry grid = Geometry.of(9, 8, 5, 0.6, 1.4, 3);
        Mask mask = Masks.random(grid, 0.1, 5);
        int[] v = meshVertices(mask);
        double most = 0;
        for (int p = 0; p < v.length; p += 3) {
            for (int q = 0; q < p; q += 3) {
                most = Math.max(most, Math.hypot(Math.hypot((v[p] - v[q]) * 0.3, (v[p + 1] - v[q + 1]) * 0.7), (v[p + 2] - v[q + 2]) * 1.5));
            }
        }
        assertEquals(most, HullMeasures.of(mask).diameter(), 1e-12);
    }

    private static int[] meshVertices(Mask mask) {
        Set<Integer> ends = Set.of(-1, 1);
        return IntStream.range(0, mask.geometry().count()).filter(mask::at).boxed()
                .flatMap(v -> IntStream.range(0, 3).boxed().flatMap(axis -> ends.stream().map(end -> {
                    Geometry g = mask.geometry();
                    int[] p = {2 * (v % g.nx()), 2 * (v / g.nx() % g.ny()), 2 * (v / g.nx() / g.ny())};
                    p[axis] += end;
                    return p;
                }))).flatMapToInt(Arrays::stream).toArray();
    }

    private static boolean spans(int[] points) {
        for (int axis = 0; axis < 3; axis++) {
            Set<Integer> values = new HashSet<>();
            for (int p = axis; p < points.length; p += 3) {
                values.add(points[p]);
            }
            if (values.size() < 2 || points.length < 60) {
                return false;
            }
        }
        return true;
    }

    /** No point lies outside any facet, no facet is degenerate, every edge is shared with the neighbour, and there is no hole. */
    private static void assertIsHull(int[] points) {
        int[][] triangles = ConvexHull.triangles(points);
        Set<Long> edges = new HashSet<>();
        Set<Integer> vertices = new HashSet<>();
        for (int[] t : triangles) {
            HullFacet facet = new HullFacet(points, t[0], t[1], t[2]);
            boolean flat = true;
            for (int p = 0; p < points.length / 3; p++) {
                assertTrue(facet.distance(points, p) <= 0, () -> "outside " + Arrays.toString(t));
                flat &= facet.distance(points, p) == 0;
            }
            assertTrue(!flat, "a facet without area");
            for (int e = 0; e < 3; e++) {
                vertices.add(t[e]);
                assertTrue(edges.add((long) t[e] << 32 | t[(e + 1) % 3]), "an edge of two facets in one direction");
            }
        }
        edges.forEach(e -> assertTrue(edges.contains(e << 32 | e >>> 32), "an edge of one facet only"));
        assertEquals(2, vertices.size() - edges.size() / 2 + triangles.length, "Euler's formula");
    }

    private static double volume(int[] points, int[][] triangles) {
        double six = 0;
        for (int[] t : triangles) {
            int a = 3 * t[0];
            int b = 3 * t[1];
            int c = 3 * t[2];
            six += points[a] * ((double) points[b + 1] * points[c + 2] - points[b + 2] * points[c + 1])
                    - points[a + 1] * ((double) points[b] * points[c + 2] - points[b + 2] * points[c])
                    + points[a + 2] * ((double) points[b] * points[c + 1] - points[b + 1] * points[c]);
        }
        return six / 6;
    }
}
