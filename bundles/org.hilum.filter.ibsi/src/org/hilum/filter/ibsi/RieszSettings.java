// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** Which Riesz transform, and of what. */
public record RieszSettings(
        @Param(label = "Of", help = "The filter whose response is transformed.") RieszBase of,
        @Param(label = "Order along x", help = "How often a derivative is taken along the axis, in a way that keeps all frequencies.", min = 0, max = 8) int orderX,
        @Param(label = "Order along y", min = 0, max = 8) int orderY,
        @Param(label = "Order along z", help = "0 in slices.", min = 0, max = 8) int orderZ,
        @Param(label = "Sigma", help = "Of the Laplacian of Gaussian.", unit = "mm", min = 0.1, max = 100) double sigma,
        @Param(label = "Cut-off", help = "The Gaussian's kernel ends this many sigma from its middle.", unit = "sigma", min = 1, max = 10, expert = true) double cutoff,
        @Param(label = "Level", help = "Of the wavelet.", min = 1, max = 8) int level,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid; periodic: it is transformed as it is.", expert = true) Boundary boundary) {

    public RieszSettings {
        if (orderX + orderY + orderZ == 0) {
            throw new IllegalArgumentException("the order must not be 0 along all axes");
        }
        if (extent == Extent.SLICES && orderZ > 0) {
            throw new IllegalArgumentException("in slices the order along z must be 0: " + orderZ);
        }
    }

    /** |l|, the sum of the orders. */
    int order() {
        return orderX + orderY + orderZ;
    }

    /** The settings of the Laplacian of Gaussian. */
    LaplacianOfGaussianSettings laplacian() {
        return new LaplacianOfGaussianSettings(sigma, cutoff, extent, boundary);
    }
}
