// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.List;

import org.hilum.image.Boundary;
import org.hilum.spi.image.Stride;
import org.hilum.spi.settings.Param;

/** Which wavelet and which of its sub-bands. */
public record WaveletSettings(
        @Param(label = "Wavelet") Wavelet wavelet,
        @Param(label = "Level", help = "Each level looks at structures twice as large.", min = 1, max = 6) int level,
        @Param(label = "Decimated", help = "Whether every second voxel is kept along each axis that is filtered, at each level. Features are then read from the voxels of the "
                + "region that are kept. Not with rotation invariance, as a turned image keeps other voxels.") boolean decimated,
        @Param(label = "Sub-bands", help = "Low (L) or high (H) pass along x, y and, in a volume, z, such as LLH. Empty: all of the level.") List<String> bands,
        @Param(label = "Rotation invariance", help = "Whether the kernel is turned by all right angles, and how the responses become one. Sub-bands such as LLH and HLL are then the same.")
        RotationPooling rotation,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {

    public WaveletSettings {
        bands = List.copyOf(bands);
        SubBands.check(bands, extent, rotation);
        if (decimated && rotation != RotationPooling.NONE) {
            throw new IllegalArgumentException("a decimated transform cannot be pooled over turns: of a turned image other voxels are kept, and their responses have no common place");
        }
    }

    /** The undecimated transform. */
    public WaveletSettings(Wavelet wavelet, int level, List<String> bands, RotationPooling rotation, Extent extent, Boundary boundary) {
        this(wavelet, level, false, bands, rotation, extent, boundary);
    }

    /** What a decimated transform keeps of the image: of the axes that it filters every second voxel a level, otherwise all. */
    Stride stride() {
        int every = decimated ? 1 << level : 1;
        return new Stride(every, every, extent == Extent.VOLUME ? every : 1);
    }
}
