// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** Which ring of frequencies passes. */
public record NonSeparableWaveletSettings(
        @Param(label = "Wavelet") RadialWavelet wavelet,
        @Param(label = "Level", help = "Each level looks at structures twice as large.", min = 1, max = 8) int level,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself.") Extent extent,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid; periodic: it is transformed as it is.", expert = true) Boundary boundary) {
}
