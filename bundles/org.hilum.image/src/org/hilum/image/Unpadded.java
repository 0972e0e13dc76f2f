// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Padding;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** Leaves voxels out of a region's intensities where nothing was measured, or whose intensity was interpolated from such a voxel. */
final class Unpadded {
    /** What padding may have to do with a voxel, as a share of it: rounding. */
    private static final double NOTHING = 1e-3;

    private Unpadded() {
    }

    /**
     * The mask without padding; the mask itself where there is none in it. How many voxels went is noted.
     *
     * @param part of the new grid that the mask is on
     */
    static Mask of(Mask mask, Box part, Padding padding, Geometry from, Sampling sampling, Interpolation by, String name, Task task) {
        if (padding.next(0) < 0) {
            return mask;
        }
        // splines reach further, but what lies further than the next voxel hardly counts
        Interpolation reach = by == Interpolation.NEAREST ? Interpolation.NEAREST : Interpolation.LINEAR;
        Volume share = sampling.image(part, old -> padding(padding, from, old), reach, WholeNumbers.NOT, task);
        byte[] kept = mask.voxels().clone();
        int lost = 0;
        for (int v = 0; v < kept.length; v++) {
            if (kept[v] != 0 && share.at(v) > NOTHING) {
                kept[v] = 0;
                lost++;
            }
        }
        if (lost == 0) {
            return mask;
        }
        task.note("region " + name + ": " + lost + " of its " + mask.count() + " voxels are padding, where nothing was measured, or interpolated from it: left out of its intensities");
        return new Mask(mask.geometry(), kept);
    }

    private static Volume padding(Padding padding, Geometry from, Box part) {
        Geometry grid = from.crop(part);
        float[] share = new float[grid.count()];
        for (int k = 0; k < part.nz(); k++) {
            for (int j = 0; j < part.ny(); j++) {
                int first = from.index(part.x(), part.y() + j, part.z() + k);
                for (int at = padding.next(first); at >= 0 && at < first + part.nx(); at = padding.next(at + 1)) {
                    share[grid.index(at - first, j, k)] = 1;
                }
            }
        }
        return new Volume(grid, share, Quantity.ARBITRARY);
    }
}
