// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.Test;

class EnclosingEllipsoidTest {
    private static final double TOLERANCE = 2e-6;

    private static Ellipsoid of(double... points) {
        return EnclosingEllipsoid.of(points, Task.quiet(1));
    }

    private static void assertAxes(double a, double b, double c, Ellipsoid e) {
        assertEquals(a, e.a(), TOLERANCE * a);
        assertEquals(b, e.b(), TOLERANCE * b);
        assertEquals(c, e.c(), TOLERANCE * c);
    }

    private static double[] corners(double x, double y, double z) {
        double[] corners = new double[24];
        for (int c = 0; c < 8; c++) {
            corners[3 * c] = 100 + x * (c & 1);
            corners[3 * c + 1] = -7 + y * (c >> 1 & 1);
            corners[3 * c + 2] = z * (c >> 2);
        }
        return corners;
    }

    @Test
    void box_hasTheEllipsoidThroughItsCorners() {
        assertAxes(20 * Math.sqrt(3) / 2, 6 * Math.sqrt(3) / 2, 0.5 * Math.sqrt(3) / 2, of(corners(6, 20, 0.5)));
    }

    @Test
    void tetrahedron_hasTheBallThroughItsCorners_andItsImageTheBallsImage() {
        assertAxes(Math.sqrt(3), Math.sqrt(3), Math.sqrt(3), of(1, 1, 1, 1, -1, -1, -1, 1, -1, -1, -1, 1));
        // (x, y, z) -> (2x + y, y − 3z, z): its determinant is 2
        Ellipsoid image = of(3, -2, 1, 1, 2, -1, -1, 4, -1, -3, -4, 1);
        assertEquals(2 * 4 * Math.PI / 3 * Math.sqrt(27), image.volume(), 1e-4);
    }

    @Test
    void oneVoxel_hasTheEllipsoidThroughItsSixVertices() {
        Hull one = Hull.of(Masks.mask(Geometry.of(1, 1, 1, 1, 2, 5), (i, j, k) -> true));
        assertAxes(2.5, 1, 0.5, of(one.vertices()));
    }

    @Test
    void pointsWithin_changeNothing() {
        double[] box = corners(6, 20, 0.5);
        double[] more = Arrays.copyOf(box, 24 + 300);
        Random random = new Random(2);
        for (int p = 24; p < more.length; p += 3) {
            more[p] = 100 + 6 * random.nextDouble();
            more[p + 1] = -7 + 20 * random.nextDouble();
            more[p + 2] = 0.5 * random.nextDouble();
        }
        assertEquals(of(box).volume(), of(more).volume(), 1e-5 * of(box).volume());
    }

    /** Rods, discs and lines, straight and aslant, on grids of very flat voxels: whatever their shape, the search ends, and its ellipsoid holds the hull. */
    @Test
    void thinShapes_haveTheirEllipsoid() {
        for (Geometry grid : List.of(Geometry.of(60, 60, 12, 1, 1, 1), Geometry.of(60, 60, 12, 0.5, 0.5, 10))) {
            List<Masks.Inside> shapes = List.of((i, j, k) -> i == j && k == 5, (i, j, k) -> Math.abs(i - j) < 2 && k == i / 5, (i, j, k) -> k == 3,
                    (i, j, k) -> (i - 30) * (i - 30) + (j - 30) * (j - 30) < 800 && k < 2, (i, j, k) -> i == 0 && j == 0, (i, j, k) -> i == 59 - j && k < 11,
                    (i, j, k) -> (i - 30) * (i - 30) + (j - 30) * (j - 30) + 25 * (k - 6) * (k - 6) < 700);
            for (Masks.Inside shape : shapes) {
                Hull hull = Hull.of(Masks.mask(grid, shape));
                Ellipsoid e = of(hull.vertices());
                assertTrue(e.volume() > HullMeasures.of(hull).volume(), e.toString());
                assertTrue(e.volume() < 60 * HullMeasures.of(hull).volume(), e.toString());
                assertTrue(2 * e.a() >= HullMeasures.of(hull).diameter() * (1 - 1e-9), e.toString());
            }
        }
    }

    /**
     * Against Khachiyan's first algorithm, as slow as it is simple: its ellipsoid holds all points too, so it can't be smaller, and
     * its own bound says that it is not much larger.
     */
    @Test
    void randomPoints_haveTheEllipsoidOfTheSlowAlgorithm() {
        Random random = new Random(9);
        for (int set = 0; set < 20; set++) {
            int n = 5 + random.nextInt(60);
            double[] points = random.doubles(3 * n, -1, 1).map(x -> x * (1 + random.nextInt(4))).toArray();
            double slow = slowVolume(points);
            double volume = of(points).volume();
            assertTrue(volume <= slow * (1 + TOLERANCE), volume + " against " + slow);
            assertTrue(volume >= slow * (1 - 5e-3), volume + " is too small against " + slow);
        }
    }

    private static double slowVolume(double[] points) {
        int n = points.length / 3;
        double[] u = new double[n];
        Arrays.fill(u, 1.0 / n);
        for (int step = 0;; step++) {
            double[] mean = new double[3];
            double[][] s = new double[3][3];
            for (int p = 0; p < n; p++) {
                for (int i = 0; i < 3; i++) {
                    mean[i] += u[p] * points[3 * p + i];
                }
            }
            for (int p = 0; p < n; p++) {
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        s[i][j] += u[p] * (points[3 * p + i] - mean[i]) * (points[3 * p + j] - mean[j]);
                    }
                }
            }
            int out = 0;
            double most = 0;
            for (int p = 0; p < n; p++) {
                double[] d = {points[3 * p] - mean[0], points[3 * p + 1] - mean[1], points[3 * p + 2] - mean[2]};
                double kappa = 1 + quotient(s, d);
                if (kappa > most) {
                    most = kappa;
                    out = p;
                }
            }
            if (most < 4 * 1.001 || step > 200_000) {
                return 4 * Math.PI / 3 * Math.sqrt(determinant(s)) * Math.pow(most - 1, 1.5);
            }
            double share = (most - 4) / (4 * (most - 1));
            for (int p = 0; p < n; p++) {
                u[p] *= 1 - share;
            }
            u[out] += share;
        }
    }

    /** dᵀ S⁻¹ d by Cramer's rule. */
    private static double quotient(double[][] s, double[] d) {
        double det = determinant(s);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double[][] with = {s[0].clone(), s[1].clone(), s[2].clone()};
            for (int row = 0; row < 3; row++) {
                with[row][i] = d[row];
            }
            sum += d[i] * determinant(with) / det;
        }
        return sum;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
