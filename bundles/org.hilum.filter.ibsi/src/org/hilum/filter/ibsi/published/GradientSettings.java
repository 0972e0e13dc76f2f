// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import org.hilum.filter.ibsi.Extent;
import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** How a gradient is taken. */
public record GradientSettings(
        @Param(label = "Per mm", help = "Whether differences are divided by the voxel spacing; if not, they are per voxel.") boolean perMm,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {
}
