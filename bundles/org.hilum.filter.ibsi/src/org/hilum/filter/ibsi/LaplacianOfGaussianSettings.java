// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** Width and reach of a Laplacian of Gaussian. */
public record LaplacianOfGaussianSettings(
        @Param(label = "Sigma", help = "Standard deviation of the Gaussian: structures of about 3.5 times this diameter stand out.", unit = "mm", min = 0.1, max = 100) double sigma,
        @Param(label = "Cut-off", help = "The kernel ends this many sigma from its middle.", unit = "sigma", min = 1, max = 10, expert = true) double cutoff,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {
}
