// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import org.hilum.filter.ibsi.Extent;
import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** Where a local binary pattern samples the image, and what is told of the pattern. */
public record LocalBinaryPatternSettings(
        @Param(label = "Extent", help = "slices: a circle in each slice; volume: a sphere.") Extent extent,
        @Param(label = "Radius", unit = "voxels", min = 0.5, max = 20) double radius,
        @Param(label = "Samples", help = "On the circle, in slices.", min = 4, max = 24) int samples,
        @Param(label = "Code", help = "How the pattern on the circle becomes a number, in slices.") PatternCode code,
        @Param(label = "Degrees", help = "Spherical harmonics of degree 0, 1, … that the pattern on the sphere is told by, in a volume; one response each.", min = 1, max = 6)
        int degrees,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {
}
