// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * What changes an image and a mask on purpose while {@link ProcessingChain} processes them, to see what becomes of the
 * features: intensities before interpolation, the grid in it, so that there is one interpolation and not two, and the mask
 * after it, before re-segmentation.
 */
public interface Disturbance {
    /** Changes nothing. */
    Disturbance NONE = new Disturbance() {
    };

    /** The same on the scale of an image whose intensities were normalised. */
    default Disturbance on(Volume image, Mask mask) {
        return this;
    }

    /** How the grid is turned and moved. */
    default Displacement displacement() {
        return Displacement.NONE;
    }

    /**
     * Intensities before interpolation. What is made of a voxel does not depend on which part is asked for.
     *
     * @param part what is needed of the image
     * @param of where it lies in the image
     */
    default Volume image(Volume part, Box of, Geometry whole, Task task) {
        return part;
    }

    /** How many voxels beyond its box the mask on the new grid may come to reach. */
    default Reach room(Mask mask) {
        return Reach.NONE;
    }

    /**
     * The mask that is used in place of {@code mask}.
     *
     * @param mask on the new grid, with {@link #room} around it
     * @param image the same part of the interpolated image
     * @param there where the image is, and not its continuation beyond its edge
     */
    default Mask mask(Mask mask, Volume image, Mask there, Task task) {
        return mask;
    }
}
