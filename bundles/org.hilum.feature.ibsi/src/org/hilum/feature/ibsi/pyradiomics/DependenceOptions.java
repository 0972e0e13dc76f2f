// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;

import org.hilum.spi.settings.Param;

/** What PyRadiomics lets one choose of its dependence matrix. */
public record DependenceOptions(
        @Param(label = "Distances", unit = "voxels", min = 1, max = Distances.MOST,
                help = "distances: neighbours lie so far away along the axis on which they are furthest") List<Integer> distances,
        @Param(label = "Cut-off", min = 0, help = "gldm_a: a neighbour depends on a voxel if their grey levels differ by no more than this") int cutoff,
        @Param(label = "Within", help = "volume, or planes as with force2D: xy is force2Ddimension 0, xz 1 and yz 2") Within within) {

    public DependenceOptions {
        distances = Distances.checked(distances);
        if (cutoff < 0) {
            throw new IllegalArgumentException("the cut-off must not be negative: " + cutoff);
        }
    }

    /** Whether the standard has such a matrix. */
    boolean isStandard() {
        return distances.equals(Distances.ADJACENT) && within.isStandard();
    }
}
