// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.Arrays;

/** How far each zone lies from the region's edge: as far as the nearest of its voxels. */
final class ZoneDistances {
    private ZoneDistances() {
    }

    /** By zone; {@code edge} is the distance of each voxel of the zones' grid. */
    static int[] of(Zones zones, int[] edge) {
        int[] least = new int[zones.sizes().length];
        Arrays.fill(least, Integer.MAX_VALUE);
        int[] of = zones.zones();
        for (int v = 0; v < of.length; v++) {
            least[of[v]] = Math.min(least[of[v]], edge[v]);
        }
        return least;
    }
}
