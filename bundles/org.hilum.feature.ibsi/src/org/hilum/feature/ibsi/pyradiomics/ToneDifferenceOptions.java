// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;

import org.hilum.spi.settings.Param;

/** What PyRadiomics lets one choose of its tone difference matrix. */
public record ToneDifferenceOptions(
        @Param(label = "Distances", unit = "voxels", min = 1, max = Distances.MOST,
                help = "distances: neighbours lie so far away along the axis on which they are furthest") List<Integer> distances,
        @Param(label = "Within", help = "volume, or planes as with force2D: xy is force2Ddimension 0, xz 1 and yz 2") Within within) {

    public ToneDifferenceOptions {
        distances = Distances.checked(distances);
    }
}
