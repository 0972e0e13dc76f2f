// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;

import org.hilum.image.Boundary;
import org.hilum.io.nifti.NiftiImageReader;
import org.hilum.io.nifti.NiftiSettings;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaplacianOfGaussianTest {
    private static final Task TASK = Task.quiet(1);

    private static Volume read(Path file) {
        ImageRef ref = new ImageRef(file, "", "", "", Quantity.ARBITRARY, Geometry.of(1, 1, 1, 1, 1, 1), "");
        return new NiftiImageReader().read(ref, NiftiSettings.DEFAULT, TASK);
    }

    private static Volume noise(Geometry g) {
        Random random = new Random(7);
        float[] x = new float[g.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) random.nextGaussian();
        }
        return new Volume(g, x, Quantity.HU);
    }

    private static Volume filter(Volume image, LaplacianOfGaussianSettings s) {
        return new LaplacianOfGaussian().apply(image, Response.ONLY, s, TASK);
    }

    /** IBSI 2, phase 1: within 1 % of the reference map's range at every voxel. */
    @ParameterizedTest
    @CsvSource({"2_a,impulse,3,VOLUME,ZERO", "2_b,checkerboard,5,VOLUME,MIRROR", "2_c,checkerboard,5,SLICES,MIRROR"})
    void ibsiResponseMaps_areMet(String test, String phantom, double sigma, Extent extent, Boundary boundary) {
        Path data = SharedData.path("ibsi");
        Volume image = read(data.resolve("ibsi2_digital_phantoms/nifti/" + phantom + ".nii.gz"));
        Volume reference = read(data.resolve("ibsi2_phase1/response_maps/" + test + "-ValidCRM.nii.gz"));
        Volume made = filter(image, new LaplacianOfGaussianSettings(sigma, 4, extent, boundary));
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        float worst = 0;
        for (int v = 0; v < reference.geometry().count(); v++) {
            low = Math.min(low, reference.at(v));
            high = Math.max(high, reference.at(v));
            worst = Math.max(worst, Math.abs(reference.at(v) - made.at(v)));
        }
        assertTrue(worst <= 0.01 * (high - low), worst + " off, range " + (high - low));
    }

    /** The sum over the kernel's whole cube, written as the standard writes it. */
    @ParameterizedTest
    @EnumSource(Boundary.class)
    void separatedKernel_isTheStandardsKernel(Boundary boundary) {
        Geometry g = Geometry.of(6, 5, 4, 2, 2, 2);
        Volume image = noise(g);
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
        Volume image = noise(g);
        LaplacianOfGaussianSettings s = new LaplacianOfGaussianSettings(1.3, 4, Extent.VOLUME, Boundary.MIRROR);
        Box box = new Box(20, 0, 14, 3, 3, 3);
        Box around = new LaplacianOfGaussian().reach(g, s).around(box, g);
        assertEquals(new Box(15, 0, 11, 13, 8, 9), around);
        Volume whole = filter(image, s).crop(box);
        Volume part = filter(image.crop(around), s).crop(new Box(box.x() - around.x(), box.y() - around.y(), box.z() - around.z(), 3, 3, 3));
        assertArrayEquals(whole.voxels(), part.voxels());
        assertEquals(Reach.WHOLE, new LaplacianOfGaussian().reach(g, new LaplacianOfGaussianSettings(1, 4, Extent.VOLUME, Boundary.PERIODIC)));
    }

    @Test
    void sigmaLargerThanTheImage_isUndefined() {
        Volume image = noise(Geometry.of(40, 40, 3, 1, 1, 1));
        assertThrows(Undefined.class, () -> filter(image, new LaplacianOfGaussianSettings(4, 4, Extent.VOLUME, Boundary.MIRROR)));
        assertEquals(40 * 40 * 3, filter(image, new LaplacianOfGaussianSettings(4, 4, Extent.SLICES, Boundary.MIRROR)).voxels().length);
    }
}
