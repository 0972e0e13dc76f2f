// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.filter.ibsi.Extent;
import org.hilum.filter.ibsi.Maps;
import org.hilum.image.Boundary;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

class LocalBinaryPatternTest {
    private static final int N = 7;

    private static LocalBinaryPatternSettings sphere(double radius) {
        return new LocalBinaryPatternSettings(Extent.VOLUME, radius, 8, PatternCode.UNIFORM, 3, Boundary.MIRROR);
    }

    @Test
    void icosphere_hasItsVertices_onTheUnitSphere_andNoneTwice() {
        List<Vec3> all = Icosphere.vertices();
        assertEquals(42, all.size());
        for (Vec3 a : all) {
            assertEquals(1, a.length(), 1e-15);
            assertEquals(1, all.stream().filter(b -> a.dot(b) > 0.99).count());
        }
    }

    /** Real spherical harmonics up to degree 2, written out. */
    private static double[][] harmonics(Vec3 v) {
        double x = v.x();
        double y = v.y();
        double z = v.z();
        double one = Math.sqrt(3 / (4 * Math.PI));
        double two = Math.sqrt(15 / (4 * Math.PI));
        return new double[][] {{Math.sqrt(1 / (4 * Math.PI))}, {one * x, one * y, one * z},
            {two * x * y, two * y * z, two * z * x, two / 2 * (x * x - y * y), Math.sqrt(5 / (16 * Math.PI)) * (3 * z * z - 1)}};
    }

    @Test
    void powerOfEachDegree_isTheNormOfItsPartOfThePattern() {
        List<Vec3> samples = Icosphere.vertices();
        Random random = new Random(3);
        for (int trial = 0; trial < 20; trial++) {
            long pattern = random.nextLong() & (1L << 42) - 1;
            for (int degree = 0; degree < 3; degree++) {
                double[] c = new double[2 * degree + 1];
                for (int w = 0; w < 42; w++) {
                    double[] y = harmonics(samples.get(w))[degree];
                    for (int m = 0; m < c.length; m++) {
                        c[m] += (pattern >> w & 1) * y[m];
                    }
                }
                double norm = 0;
                for (Vec3 v : samples) {
                    double[] y = harmonics(v)[degree];
                    double sum = 0;
                    for (int m = 0; m < c.length; m++) {
                        sum += c[m] * y[m];
                    }
                    norm += sum * sum;
                }
                assertEquals(Math.sqrt(norm), new SphericalPower(degree, samples).of(pattern), 1e-12);
            }
        }
    }

    /** Samples looked up one by one, with eight weights each. */
    @Test
    void pattern_isThatOfTheDefinition() {
        Geometry g = Geometry.of(N, N, N, 1, 1, 1);
        Volume image = Maps.noise(g);
        Volume made = new LocalBinaryPattern().apply(image, new LocalBinaryPattern().responses(sphere(1.6)).get(0), sphere(1.6), Maps.TASK);
        for (int v = 0; v < g.count(); v += 3) {
            int above = 0;
            for (Vec3 p : Icosphere.vertices()) {
                double sum = 0;
                double x = v % N + 1.6 * p.x();
                double y = v / N % N + 1.6 * p.y();
                double z = v / N / N + 1.6 * p.z();
                for (int corner = 0; corner < 8; corner++) {
                    int i = (int) Math.floor(x) + (corner & 1);
                    int j = (int) Math.floor(y) + (corner >> 1 & 1);
                    int k = (int) Math.floor(z) + (corner >> 2);
                    double weight = (1 - Math.abs(x - i)) * (1 - Math.abs(y - j)) * (1 - Math.abs(z - k));
                    sum += weight * image.at(Boundary.MIRROR.index(i, N), Boundary.MIRROR.index(j, N), Boundary.MIRROR.index(k, N));
                }
                above += sum >= image.at(v) ? 1 : 0;
            }
            assertEquals(above * Math.sqrt(42) / (4 * Math.PI), made.at(v), 1e-5);
        }
    }

    /** Turns that bring the icosahedron onto itself: x to y to z, and half a turn. */
    @Test
    void imageThatIsTurned_hasTheSameResponseTurned() {
        Geometry g = Geometry.of(N, N, N, 1, 1, 1);
        Volume image = Maps.noise(g);
        float[] turned = new float[g.count()];
        for (int v = 0; v < turned.length; v++) {
            turned[place(v)] = image.at(v);
        }
        LocalBinaryPattern filter = new LocalBinaryPattern();
        for (int degree = 0; degree < 3; degree++) {
            Volume before = filter.apply(image, filter.responses(sphere(1)).get(degree), sphere(1), Maps.TASK);
            Volume after = filter.apply(new Volume(g, turned, Quantity.HU), filter.responses(sphere(1)).get(degree), sphere(1), Maps.TASK);
            for (int v = 0; v < turned.length; v++) {
                assertEquals(before.at(v), after.at(place(v)), 1e-5);
            }
        }
    }

    private static int place(int v) {
        int x = v % N;
        int y = v / N % N;
        int z = v / N / N;
        return N - 1 - z + N * (x + N * (N - 1 - y));
    }

    @Test
    void flatImage_hasTheSamePatternEverywhere_andNanStaysNan() {
        float[] flat = new float[5 * 5 * 5];
        Arrays.fill(flat, 0.1f);
        Geometry g = Geometry.of(5, 5, 5, 1, 1, 1);
        Volume made = Maps.filter(new LocalBinaryPattern(), new Volume(g, flat, Quantity.HU), sphere(1.3));
        for (float x : made.voxels()) {
            assertEquals(42 * Math.sqrt(42) / (4 * Math.PI), x, 1e-5, "every sample is as high as the voxel");
        }
        flat = flat.clone();
        flat[g.index(2, 2, 2)] = Float.NaN;
        Volume odd = Maps.filter(new LocalBinaryPattern(), new Volume(g, flat, Quantity.HU), sphere(1));
        assertTrue(Float.isNaN(odd.at(2, 2, 2)) && Float.isNaN(odd.at(1, 2, 2)) && Float.isFinite(odd.at(0, 0, 0)));
    }
}
