// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.spi.settings.Param;

/** Which wavelet, and how often it is applied. */
public record PyRadiomicsWaveletSettings(
        @Param(label = "Wavelet", help = "coiflet-1 is coif1, PyRadiomics' default; daubechies-2 is db2.") Wavelet wavelet,
        @Param(label = "Levels", help = "level: how often the low passes are divided again; each time by the same kernels.", min = 1, max = 6) int level,
        @Param(label = "Extent", help = "volume: in three dimensions; slices: in each slice by itself, as with force2D.") Extent extent) {
}
