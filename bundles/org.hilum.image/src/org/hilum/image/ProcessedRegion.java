// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;

/**
 * What {@link ProcessingChain} makes of an image and a mask.
 *
 * @param surroundings the interpolated and rounded image of the region and of what filters see around it
 * @param box where the region lies in {@code surroundings}; both masks are on this part of the grid
 * @param drawn voxels of the mask as it was drawn, before interpolation
 */
public record ProcessedRegion(String name, Volume surroundings, Box box, Mask morphological, Mask intensity, Processing processing, int drawn) {
    /** The region in the image itself. */
    public Region region() {
        return region(surroundings, processing.imageLevels());
    }

    /** The same region in a filter's response to {@link #surroundings}. The masks are those of the unfiltered image. */
    public Region region(Volume response) {
        return region(response, processing.responseLevels());
    }

    private Region region(Volume whole, Discretisation levels) {
        // the masks' own geometry: that of a crop of a crop differs by rounding
        Volume part = new Volume(morphological.geometry(), whole.crop(box).voxels(), whole.quantity());
        requireFinite(part);
        return new Region(name, part, morphological, intensity, levels);
    }

    private void requireFinite(Volume part) {
        float[] x = part.voxels();
        byte[] in = morphological.voxels();
        int odd = 0;
        for (int v = 0; v < in.length; v++) {
            odd += in[v] != 0 && !Float.isFinite(x[v]) ? 1 : 0;
        }
        if (odd > 0) {
            throw new Problem(odd + " of its " + morphological.count() + " voxels are not finite (NaN or infinite) in the image, or lie beside such a voxel and are interpolated or filtered from it",
                    "region " + name, "repair the image, or draw the region without them");
        }
    }
}
