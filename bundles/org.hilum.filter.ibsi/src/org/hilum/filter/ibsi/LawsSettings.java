// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.OptionalInt;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** Which of Laws' kernels, and what becomes of the response. */
public record LawsSettings(
        @Param(label = "Kernels", help = "One for each axis, x first: L (level), E (edge), S (spot), W (wave) or R (ripple) with its length, such as L5E5E5; in slices two.") String kernels,
        @Param(label = "Rotation invariance", help = "Whether the kernel is turned by all right angles, and how the responses become one.") RotationPooling rotation,
        @Param(label = "Energy distance", help = "The mean of the response's magnitude over so many voxels to each side, as an energy map. Empty: the response itself.",
                unit = "voxels", min = 0, max = 99) OptionalInt energy,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {

    public LawsSettings {
        LawsKernel.named(kernels, extent);
    }
}
