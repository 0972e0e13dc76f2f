// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;

/**
 * What {@link ProcessingChain} makes of an image and a mask.
 *
 * @param surroundings the interpolated and rounded image of the region and of what filters see around it
 * @param made where {@code surroundings} lie in the processed image, of which they are a part
 * @param box where the region lies in {@code surroundings}; both masks are on this part of the grid
 * @param drawn voxels of the mask as it was drawn, before interpolation
 */
public record ProcessedRegion(String name, Volume surroundings, Box made, Box box, Mask morphological, Mask intensity, Processing processing, int drawn) {
    /**
     * The region in the image itself.
     *
     * @throws Problem where voxels of the region are not finite
     */
    public Region region() {
        Region region = new Region(name, surroundings, box, morphological, intensity, processing.imageLevels(), processing.lowest(), processing.highest());
        int odd = notFinite(region);
        if (odd > 0) {
            throw new Problem(odd + " of its " + morphological.count() + " voxels are not finite (NaN or infinite) in the image, or lie beside such a voxel and are interpolated from it",
                    "region " + name, "repair the image, or draw the region without them");
        }
        return region;
    }

    /** The region's {@link #box} of {@link #surroundings} with what is seen around it. */
    public Box part(Reach seen) {
        return seen.around(box, surroundings.geometry());
    }

    /** Voxels of the region that are not finite. */
    static int notFinite(Region region) {
        float[] x = region.image().voxels();
        byte[] in = region.morphological().voxels();
        int odd = 0;
        for (int v = 0; v < in.length; v++) {
            odd += in[v] != 0 && !Float.isFinite(x[v]) ? 1 : 0;
        }
        return odd;
    }
}
