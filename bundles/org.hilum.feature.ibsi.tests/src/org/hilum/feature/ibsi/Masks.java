// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.util.Random;

import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;

/** Masks and regions made for tests. */
public final class Masks {
    /** Whether a voxel is inside. */
    public interface Inside {
        boolean at(int i, int j, int k);
    }

    /** A voxel's intensity. */
    public interface Intensity {
        float at(int i, int j, int k);
    }

    private Masks() {
    }

    public static Mask mask(Geometry grid, Inside inside) {
        byte[] voxels = new byte[grid.count()];
        for (int k = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++) {
                    voxels[grid.index(i, j, k)] = (byte) (inside.at(i, j, k) ? 1 : 0);
                }
            }
        }
        return new Mask(grid, voxels);
    }

    /** Each voxel inside with the given chance. */
    public static Mask random(Geometry grid, double chance, long seed) {
        Random random = new Random(seed);
        return mask(grid, (i, j, k) -> random.nextDouble() < chance);
    }

    public static Volume volume(Geometry grid, Intensity intensity) {
        float[] voxels = new float[grid.count()];
        for (int k = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++) {
                    voxels[grid.index(i, j, k)] = intensity.at(i, j, k);
                }
            }
        }
        return new Volume(grid, voxels, Quantity.ARBITRARY);
    }

    /** A region whose intensities are grey levels, with one mask for shape and intensity. */
    public static Region region(Mask mask, Intensity levels) {
        return region(mask, mask, levels);
    }

    public static Region region(Mask morphological, Mask intensity, Intensity levels) {
        return new Region("test", volume(morphological.geometry(), levels), morphological, intensity, new Discretisation.AsLevels());
    }

    /** A region whose grey levels are random between 1 and the highest. */
    public static Region randomLevels(Mask mask, int highest, long seed) {
        Random random = new Random(seed);
        return region(mask, (i, j, k) -> 1 + random.nextInt(highest));
    }
}
