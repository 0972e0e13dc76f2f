// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.HashMap;
import java.util.Map;

import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * The zones of a region: groups of linked voxels of one grey level. They count from 1, in the order of their first voxels.
 *
 * @param grid the grey levels they were found in
 * @param zones the zone of each voxel of that grid, 0 outside
 * @param levels the stored grey level of each zone
 * @param sizes the number of voxels of each zone
 * @param firsts for each slice of the grid the first zone that begins in it or after it; one more for the end
 */
record Zones(PaddedLevels grid, int[] zones, int[] levels, int[] sizes, int[] firsts) {
    private static final String KEY = "org.hilum.feature.ibsi/zones/";

    /** Those of the volume, or of each slice by itself; made once. */
    static Zones of(Region region, Neighbourhood linkage, boolean inVolume) {
        return region.shared(KEY + linkage + "/" + inVolume, r -> make(r, linkage, inVolume));
    }

    private static Zones make(Region region, Neighbourhood linkage, boolean inVolume) {
        if (linkage.isAdjacent()) {
            EqualNeighbours equal = inVolume ? EqualNeighbours.inVolume(region) : EqualNeighbours.inSlice(region);
            return ZoneForest.ofAdjacent(equal).zones();
        }
        PaddedLevels levels = PaddedLevels.of(region, linkage.reach());
        return ZoneForest.ofNear(levels, linkage.half(inVolume)).zones();
    }

    /** The zone of each voxel, and as many zones as voxels. */
    static long bytes(Geometry box, Neighbourhood linkage) {
        return PaddedLevels.bytes(box, linkage.reach()) + 3L * Integer.BYTES * box.count();
    }

    /** What stays with the region of zones in the volume and in slices, with the grid and the neighbours that they were found by. */
    static Map<String, Long> shared(Geometry box, Neighbourhood linkage) {
        Map<String, Long> all = new HashMap<>(linkage.isAdjacent() ? EqualNeighbours.shared(box) : PaddedLevels.shared(box, linkage.reach()));
        all.put(KEY + linkage, 2 * bytes(box, linkage));
        return all;
    }
}
