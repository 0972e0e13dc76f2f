// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.List;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** Which wavelet and which of its sub-bands. */
public record WaveletSettings(
        @Param(label = "Wavelet") Wavelet wavelet,
        @Param(label = "Level", help = "Each level looks at structures twice as large.", min = 1, max = 6) int level,
        @Param(label = "Sub-bands", help = "Low (L) or high (H) pass along x, y and, in a volume, z, such as LLH. Empty: all of the level.") List<String> bands,
        @Param(label = "Rotation invariance", help = "Whether the kernel is turned by all right angles, and how the responses become one. Sub-bands such as LLH and HLL are then the same.")
        RotationPooling rotation,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {

    public WaveletSettings {
        bands = List.copyOf(bands);
        SubBands.check(bands, extent, rotation);
    }
}
