// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.hilum.engine.registry.Registry;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Padding;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/**
 * One region's extraction, to be started in a process of its own whose heap is small: {@code VOXELS PROFILE SETTINGS…}. Every
 * third voxel of its image is padding.
 */
public final class ExtractionInHeap {
    private ExtractionInHeap() {
    }

    /** What the image and its mask take, and the program beside them. */
    static long before(int voxels) {
        return ImageNeed.bytes(grid(voxels), 1) + (8L << 20);
    }

    static long estimate(int voxels, String profile, List<String> settings) {
        return extraction(profile, settings).bytes(grid(voxels), region(voxels));
    }

    private static RegionExtraction extraction(String profile, List<String> settings) {
        return ExtractionSettings.ofProfile(Registry.open(List.of()), profile, settings).extraction();
    }

    private static Geometry grid(int voxels) {
        return Geometry.of(voxels, voxels, voxels, 1, 1, 1);
    }

    /** All but a margin of three voxels. */
    private static Box region(int voxels) {
        return new Box(3, 3, 3, voxels - 6, voxels - 6, voxels - 6);
    }

    private static Volume noise(Geometry grid) {
        Random random = new Random(3);
        float[] x = new float[grid.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) (100 * random.nextGaussian());
        }
        BitSet padding = new BitSet(x.length);
        for (int v = 0; v < x.length; v += 3) {
            padding.set(v);
        }
        return new Volume(grid, x, Quantity.HU, new Padding(padding));
    }

    private static Mask mask(Geometry grid, Box box) {
        byte[] in = new byte[grid.count()];
        for (int k = box.z(); k < box.z() + box.nz(); k++) {
            for (int j = box.y(); j < box.y() + box.ny(); j++) {
                Arrays.fill(in, grid.index(box.x(), j, k), grid.index(box.x() + box.nx(), j, k), (byte) 1);
            }
        }
        return new Mask(grid, in);
    }

    public static void main(String[] args) {
        int voxels = Integer.parseInt(args[0]);
        Geometry grid = grid(voxels);
        int values = extraction(args[1], List.of(args).subList(2, args.length)).extract("region", noise(grid), mask(grid, region(voxels)), Task.quiet(1)).size();
        System.out.println(values + " values");
    }
}
