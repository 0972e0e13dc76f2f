// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/**
 * How the time from files to features grows with a region, up to a liver: {@code SETTINGS FOLDER}. Ellipsoids of noise are
 * written to the folder, each twice as large as the one before, and a CSV row is printed for each. Not a test: nothing here
 * passes or fails.
 */
public final class GrowthBenchmark {
    private static final double LARGEST = 1.5e6;
    private static final double SMALLEST = 5e3;
    private static final int REPEATS = 5;

    private GrowthBenchmark() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        System.out.println("voxels,seconds,microseconds per voxel");
        for (int round = 0; round < 2; round++) { // the first only warms up
            for (double voxels = LARGEST; voxels > SMALLEST; voxels /= 2) {
                Path image = folder.resolve("image-" + Math.round(voxels) + ".nii.gz");
                Path mask = folder.resolve("mask-" + Math.round(voxels) + ".nii.gz");
                int count = write(voxels, image, mask);
                double seconds = new RepeatedExtraction(Path.of(args[0]), image, mask).least(REPEATS);
                if (round > 0) {
                    System.out.printf("%d,%.4f,%.3f%n", count, seconds, 1e6 * seconds / count);
                }
            }
        }
    }

    /** An ellipsoid of about so many voxels, its axes as 4 : 3 : 2, in a box with a margin. */
    private static int write(double voxels, Path image, Path mask) {
        double unit = Math.cbrt(voxels * 3 / (4 * Math.PI) / 24);
        double[] half = {4 * unit, 3 * unit, 2 * unit};
        int[] n = {(int) (2 * half[0]) + 8, (int) (2 * half[1]) + 8, (int) (2 * half[2]) + 8};
        Geometry grid = Geometry.of(n[0], n[1], n[2], 1, 1, 1);
        Random random = new Random(1);
        float[] noise = new float[grid.count()];
        byte[] inside = new byte[grid.count()];
        for (int k = 0, v = 0; k < n[2]; k++) {
            for (int j = 0; j < n[1]; j++) {
                for (int i = 0; i < n[0]; i++, v++) {
                    double x = (i - (n[0] - 1) / 2.0) / half[0];
                    double y = (j - (n[1] - 1) / 2.0) / half[1];
                    double z = (k - (n[2] - 1) / 2.0) / half[2];
                    noise[v] = Math.round(60 + 30 * Math.sin(0.2 * i) + 25 * random.nextGaussian());
                    inside[v] = (byte) (x * x + y * y + z * z <= 1 ? 1 : 0);
                }
            }
        }
        NiftiWriter.writeInt16(image, new Volume(grid, noise, Quantity.HU));
        Mask region = new Mask(grid, inside);
        NiftiWriter.write(mask, region);
        return region.count();
    }
}
