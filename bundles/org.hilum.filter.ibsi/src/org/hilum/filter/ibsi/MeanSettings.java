// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** How much a mean filter averages. */
public record MeanSettings(
        @Param(label = "Size", help = "Length of the averaged square or cube: an odd number.", unit = "voxels", min = 1, max = 199) int size,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {

    public MeanSettings {
        if (size % 2 == 0) {
            throw new IllegalArgumentException("size must be odd, so that there is a middle: " + size);
        }
    }
}
