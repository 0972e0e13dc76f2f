// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;

import org.hilum.spi.settings.Param;

/** What PyRadiomics lets one choose of its co-occurrence matrix. */
public record CooccurrenceOptions(
        @Param(label = "Distances", unit = "voxels", min = 1, max = Distances.MOST,
                help = "distances: neighbours lie so far away along the axis on which they are furthest") List<Integer> distances,
        @Param(label = "Symmetrical", help = "symmetricalGLCM: count each pair in both orders") boolean symmetrical,
        @Param(label = "Weighting", help = "weightingNorm: none averages values over directions; the others merge directions first, equal being no_weighting") Weighting weighting,
        @Param(label = "Within", help = "volume, or planes as with force2D: xy is force2Ddimension 0, xz 1 and yz 2") Within within) {

    public CooccurrenceOptions {
        distances = Distances.checked(distances);
    }

    /** Whether the standard has such a matrix. */
    boolean isStandard() {
        return distances.equals(Distances.ADJACENT) && symmetrical && within.isStandard() && (weighting == Weighting.NONE || weighting == Weighting.EQUAL);
    }
}
