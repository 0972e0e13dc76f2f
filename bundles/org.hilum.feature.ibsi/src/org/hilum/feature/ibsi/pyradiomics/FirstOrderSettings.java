// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.spi.settings.Param;

/** What PyRadiomics lets one choose of its first order statistics. */
public record FirstOrderSettings(
        @Param(label = "Voxel array shift", help = "voxelArrayShift: added to intensities in Energy, TotalEnergy and RootMeanSquared, so that none are negative; 0 as a rule, "
                + "2000 in some published CT studies", unit = "{intensity}") double voxelArrayShift) {
}
