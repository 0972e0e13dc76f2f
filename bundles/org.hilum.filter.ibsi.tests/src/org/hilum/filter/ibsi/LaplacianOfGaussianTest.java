// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.image.Boundary;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaplacianOfGaussianTest {
    private static Volume filter(Volume image, LaplacianOfGaussianSettings s) {
        return Maps.filter(new LaplacianOfGaussian(), image, s);
    }

    /** The sum over the kernel's whole cube, written as the standard writes it. */
    @ParameterizedTest
    @EnumSource(Boundary.class)
    void separatedKernel_isTheStandardsKernel(Boundary boundary) {
        Geometry g = Geometry.of(6, 5, 4, 2, 2, 2);
        Volume image = Maps.noise(g);
        double sigma = 1;
        Volume made = filter(image, new LaplacianOfGaussianSettings(2, 3, Extent.VOLUME, boundary));
        for (int v = 0; v < g.count(); v++) {
            double sum = 0;
            for (int dz = -3; dz <= 3; dz++) {
                for (int dy = -3; dy <= 3; dy++) {
                    for (int dx = -3; dx <= 3; dx++) {
                        int i = boundary.index(v % 6 - dx, 6);
                        int j = boundary.index(v / 6 % 5 - dy, 5);
                        int k = boundary.index(v / 30 - dz, 4);
                        double norm = dx * dx + dy * dy + dz * dz;
                        double kernel = -1 / (sigma * sigma) * Math.pow(2 * Math.PI * sigma * sigma, -1.5) * (3 - norm / (sigma * sigma)) * Math.exp(-norm / (2 * sigma * sigma));
                        sum += i < 0 || j < 0 || k < 0 ? 0 : kernel * image.at(i, j, k);
                    }
                }
            }
            assertEquals(sum, made.at(v), 1e-6);
        }
    }

    /** On f = x² + y² + z², in mm, the Laplacian is 6 whatever the spacing; the response is per squared geometric mean spacing. */
    @Test
    void anisotropicVoxels_giveTheLaplacianInMillimetres() {
        Geometry g = Geometry.of(61, 41, 31, 1, 1.5, 2);
        float[] f = new float[g.count()];
        for (int v = 0; v < f.length; v++) {
            double x = v % 61 - 30;
            double y = 1.5 * (v / 61 % 41 - 20);
            double z = 2 * (v / 61 / 41 - 15);
            f[v] = (float) (x * x + y * y + z * z);
        }
        Volume made = filter(new Volume(g, f, Quantity.HU), new LaplacianOfGaussianSettings(3, 6, Extent.VOLUME, Boundary.NEAREST));
        assertEquals(6, made.at(30, 20, 15) / Math.cbrt(3) / Math.cbrt(3), 0.01);
    }

    /** What {@code reach} promises: a crop that leaves so much around a voxel does not change its response. */
    @Test
    void cropThatLeavesTheReach_changesNothing() {
        Geometry g = Geometry.of(40, 40, 30, 1.1, 1.1, 1.7);
        Volume image = Maps.noise(g);
        LaplacianOfGaussianSettings s = new LaplacianOfGaussianSettings(1.3, 4, Extent.VOLUME, Boundary.MIRROR);
        Box box = new Box(20, 0, 14, 3, 3, 3);
        Box around = new LaplacianOfGaussian().reach(g, s).around(box, g);
        assertEquals(new Box(15, 0, 11, 13, 8, 9), around);
        Volume whole = filter(image, s).crop(box);
        Volume part = filter(image.crop(around), s).crop(new Box(box.x() - around.x(), box.y() - around.y(), box.z() - around.z(), 3, 3, 3));
        assertArrayEquals(whole.voxels(), part.voxels());
        assertEquals(Reach.WHOLE, new LaplacianOfGaussian().reach(g, new LaplacianOfGaussianSettings(1, 4, Extent.VOLUME, Boundary.PERIODIC)));
    }

    /** On a flat image the response is 0, but where voxels are too coarse for the kernel, which is told. */
    @Test
    void voxelsTooCoarseForSigma_areNoted() {
        List<String> notes = new ArrayList<>();
        Task task = new Task() {
            @Override
            public long seed() {
                return 1;
            }

            @Override
            public void check() {
                // goes on
            }

            @Override
            public void progress(long done, long total) {
                // nobody watches
            }

            @Override
            public void note(String text) {
                notes.add(text);
            }
        };
        float[] flat = new float[20 * 20 * 20];
        Arrays.fill(flat, 1000);
        for (double spacing : new double[] {1, 1.3, 2, 6.5}) {
            Volume image = new Volume(Geometry.of(20, 20, 20, 1, 1, spacing), flat, Quantity.HU);
            LaplacianOfGaussianSettings s = new LaplacianOfGaussianSettings(1, 4, Extent.VOLUME, Boundary.MIRROR);
            Volume made = new LaplacianOfGaussian().apply(image, Response.ONLY, s, task);
            assertEquals(spacing < 2 ? 0 : spacing == 2 ? 1 : 2, notes.size(), "spacing " + spacing);
            assertEquals(spacing >= 2, Math.abs(made.at(10, 10, 10)) > 1.2, spacing + " " + made.at(10, 10, 10));
        }
        assertTrue(notes.getLast().contains("6.5 mm"), notes.getLast());
    }

    @Test
    void sigmaLargerThanTheImage_isUndefined() {
        Volume image = Maps.noise(Geometry.of(40, 40, 3, 1, 1, 1));
        assertThrows(Undefined.class, () -> filter(image, new LaplacianOfGaussianSettings(4, 4, Extent.VOLUME, Boundary.MIRROR)));
        assertEquals(40 * 40 * 3, filter(image, new LaplacianOfGaussianSettings(4, 4, Extent.SLICES, Boundary.MIRROR)).voxels().length);
    }
}
