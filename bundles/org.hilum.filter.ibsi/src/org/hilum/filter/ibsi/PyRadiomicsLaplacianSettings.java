// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.spi.settings.Param;

/** Width of PyRadiomics' Laplacian of Gaussian. */
public record PyRadiomicsLaplacianSettings(
        @Param(label = "Sigma", help = "Standard deviation of the Gaussian.", unit = "mm", min = 0.1, max = 100) double sigma) {
}
