// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;

class OrientedBoxTest {
    private static Hull hull(int... points) {
        return Hull.of(points, ConvexHull.triangles(points), new Vec3(1, 1, 1));
    }

    private static double[] sides(OrientedBox box) {
        double[] sides = {box.a(), box.b(), box.c()};
        Arrays.sort(sides);
        return sides;
    }

    /** Corners of a box of whole-number sides along the right-angled directions (2, 2, 1), (−2, 1, 2) and (1, −2, 2), each 3 long. */
    @Test
    void turnedBox_isFoundAgain() {
        int[] points = new int[24];
        for (int c = 0; c < 8; c++) {
            int a = 10 * (c & 1);
            int b = 17 * (c >> 1 & 1);
            int d = 4 * (c >> 2);
            points[3 * c] = 2 * a - 2 * b + d;
            points[3 * c + 1] = 2 * a + b - 2 * d;
            points[3 * c + 2] = a + 2 * b + 2 * d;
        }
        OrientedBox box = OrientedBox.smallest(hull(points));
        assertArrayEquals(new double[] {12, 30, 51}, sides(box), 1e-8);
        assertEquals(12 * 30 * 51, box.volume(), 1e-5);
        assertEquals(2 * (12 * 30 + 12 * 51 + 30 * 51), box.area(), 1e-6);
    }

    /** Its smallest box is the cube whose faces' diagonals are its edges; the best with a face in common with it is twice as large. */
    @Test
    void tetrahedron_hasTheCube_thoughNoFaceLiesOnIt() {
        OrientedBox box = OrientedBox.smallest(hull(0, 0, 0, 100, 100, 0, 100, 0, 100, 0, 100, 100));
        assertEquals(1e6, box.volume(), 1e6 * 2e-5);
        OrientedBox turned = OrientedBox.smallest(hull(0, 0, 0, 0, 300, 300, 400, 100, -100, 400, -100, 400));
        assertTrue(turned.volume() < 1.2e8 * 1.2);
    }

    /** Along a direction n the octahedron |x| + |y| + |z| ≤ 1 is 2 max |n| long: least for a cube along (2, 2, 1) / 3, (−2, 1, 2) / 3 and (1, −2, 2) / 3. */
    @Test
    void oneVoxel_isAnOctahedronInACubeOfFourThirds() {
        Hull one = Hull.of(Masks.mask(Geometry.of(1, 1, 1, 2, 2, 2), (i, j, k) -> true));
        assertEquals(64.0 / 27, OrientedBox.smallest(one).volume(), 1e-4);
    }

    /** A line of voxels along the grid's diagonal fills its own box far better than the grid's. */
    @Test
    void diagonalRod_hasADiagonalBox() {
        Mask rod = Masks.mask(Geometry.of(30, 30, 3, 1, 1, 1), (i, j, k) -> Math.abs(i - j) <= 2);
        double[] sides = sides(OrientedBox.smallest(Hull.of(rod)));
        assertEquals(3, sides[0], 1e-6);
        assertTrue(sides[1] < 5 && sides[2] > 40 && sides[2] < 42.5, Arrays.toString(sides));
    }

    /** Boxes around all vertices, turned at random and then on towards a smaller one: none is smaller. */
    @Test
    void noBoxOfAHundredThousandTurned_isSmaller() {
        Random random = new Random(11);
        for (int region = 0; region < 8; region++) {
            Hull hull = Hull.of(blob(random));
            double found = OrientedBox.smallest(hull).volume();
            double least = Double.POSITIVE_INFINITY;
            for (int start = 0; start < 12; start++) {
                least = Math.min(least, descend(hull.vertices(), random));
            }
            double brute = least;
            assertTrue(found <= brute * (1 + 1e-6), () -> found + " against " + brute);
            assertTrue(found >= brute * (1 - 1e-2), () -> found + " is too small against " + brute);
        }
    }

    /** Three planes of points at random make a body without symmetry. */
    private static Mask blob(Random random) {
        double[] m = random.doubles(9, -1.5, 1.5).toArray();
        int n = 12;
        return Masks.mask(Geometry.of(n, n, n, 1, 1, 1.5), (i, j, k) -> {
            double x = 2.0 * i / n - 1;
            double y = 2.0 * j / n - 1;
            double z = 2.0 * k / n - 1;
            double a = m[0] * x + m[1] * y + m[2] * z;
            double b = m[3] * x + m[4] * y + m[5] * z;
            double c = m[6] * x + m[7] * y + m[8] * z;
            return Math.abs(a * a * a) + Math.abs(b) + c * c < 0.8;
        });
    }

    private static double descend(double[] points, Random random) {
        double[][] axes = turned(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 10, random);
        double best = volume(points, axes);
        for (double step = 1; step > 1e-5; step *= 0.99) {
            for (int tries = 0; tries < 7; tries++) {
                double[][] next = turned(axes, step, random);
                double volume = volume(points, next);
                if (volume < best) {
                    best = volume;
                    axes = next;
                }
            }
        }
        return best;
    }

    /** The axes with some noise, made right-angled again by Gram and Schmidt. */
    private static double[][] turned(double[][] axes, double by, Random random) {
        double[][] next = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int c = 0; c < 3; c++) {
                next[a][c] = axes[a][c] + by * random.nextGaussian();
            }
            for (int b = 0; b < a; b++) {
                double along = next[a][0] * next[b][0] + next[a][1] * next[b][1] + next[a][2] * next[b][2];
                for (int c = 0; c < 3; c++) {
                    next[a][c] -= along * next[b][c];
                }
            }
            double length = Math.sqrt(next[a][0] * next[a][0] + next[a][1] * next[a][1] + next[a][2] * next[a][2]);
            for (int c = 0; c < 3; c++) {
                next[a][c] /= length;
            }
        }
        return next;
    }

    private static double volume(double[] points, double[][] axes) {
        double volume = 1;
        for (double[] axis : axes) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < points.length; p += 3) {
                double along = points[p] * axis[0] + points[p + 1] * axis[1] + points[p + 2] * axis[2];
                low = Math.min(low, along);
                high = Math.max(high, along);
            }
            volume *= high - low;
        }
        return volume;
    }
}
