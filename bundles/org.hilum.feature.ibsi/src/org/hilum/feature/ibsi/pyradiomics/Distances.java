// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.HashSet;
import java.util.List;

/** Distances at which neighbours are looked for: PyRadiomics' distances. */
final class Distances {
    /** Far beyond any texture. */
    static final int MOST = 16;
    /** PyRadiomics' own. */
    static final List<Integer> ADJACENT = List.of(1);

    private Distances() {
    }

    static List<Integer> checked(List<Integer> distances) {
        if (distances.isEmpty() || new HashSet<>(distances).size() != distances.size() || distances.stream().anyMatch(d -> d < 1 || d > MOST)) {
            throw new IllegalArgumentException("distances must be different whole numbers of voxels from 1 to " + MOST + ": " + distances);
        }
        return List.copyOf(distances);
    }

    static int longest(List<Integer> distances) {
        return distances.stream().mapToInt(d -> d).max().orElseThrow();
    }
}
