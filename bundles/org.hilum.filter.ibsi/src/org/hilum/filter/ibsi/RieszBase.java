// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** What a Riesz transform is taken of. */
public enum RieszBase {
    /** The Laplacian of Gaussian. */
    LAPLACIAN_OF_GAUSSIAN,
    /** Simoncelli's non-separable wavelet. */
    SIMONCELLI,
    /** Shannon's non-separable wavelet. */
    SHANNON
}
