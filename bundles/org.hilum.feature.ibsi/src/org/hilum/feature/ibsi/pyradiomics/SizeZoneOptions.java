// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.spi.settings.Param;

/** What PyRadiomics lets one choose of its size zone matrix. */
public record SizeZoneOptions(
        @Param(label = "Within", help = "volume, or planes as with force2D: xy is force2Ddimension 0, xz 1 and yz 2") Within within) {
}
