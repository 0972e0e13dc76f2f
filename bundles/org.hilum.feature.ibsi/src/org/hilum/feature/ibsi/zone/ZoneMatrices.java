// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Region;

/** Counts zones by grey level and something else that each zone has, for the aggregations asked for. Slices without a voxel have no matrix. */
final class ZoneMatrices {
    private ZoneMatrices() {
    }

    /** What is counted of each zone, as its size. */
    interface Extents {
        /** By zone; of zones in the volume, or in slices. */
        int[] of(Zones zones, boolean inVolume);
    }

    static Parts<CountMatrix> make(Region region, Neighbourhood linkage, List<SliceAggregation> asked, Extents extents, Task task) {
        Map<Aggregation, List<CountMatrix>> members = new EnumMap<>(Aggregation.class);
        if (asked.contains(SliceAggregation.VOLUME)) {
            task.check();
            Zones volume = Zones.of(region, linkage, true);
            members.put(Aggregation.ZONES_VOLUME, List.of(matrix(volume, extents.of(volume, true), 1, volume.sizes().length)));
        }
        if (asked.contains(SliceAggregation.SLICES_AVERAGED) || asked.contains(SliceAggregation.SLICES_MERGED)) {
            task.check();
            Zones slices = Zones.of(region, linkage, false);
            int[] of = extents.of(slices, false);
            if (asked.contains(SliceAggregation.SLICES_MERGED)) {
                members.put(Aggregation.ZONES_MERGED, List.of(matrix(slices, of, 1, slices.sizes().length)));
            }
            if (asked.contains(SliceAggregation.SLICES_AVERAGED)) {
                members.put(Aggregation.ZONES_SLICES, ofEachSlice(slices, of));
            }
        }
        return new Parts<>(members);
    }

    private static List<CountMatrix> ofEachSlice(Zones zones, int[] extents) {
        List<CountMatrix> all = new ArrayList<>();
        int[] firsts = zones.firsts();
        for (int slice = zones.grid().firstSlice(); slice < zones.grid().endSlice(); slice++) {
            if (firsts[slice] < firsts[slice + 1]) {
                all.add(matrix(zones, extents, firsts[slice], firsts[slice + 1]));
            }
        }
        return all;
    }

    static CountMatrix matrix(Zones zones, int[] extents, int first, int end) {
        long voxels = 0;
        for (int zone = first; zone < end; zone++) {
            voxels += zones.sizes()[zone];
        }
        return CountMatrix.of(count(zones, extents, first, end), zones.grid().lowest(), voxels);
    }

    /** The zones from one to before another. */
    static CellCounts count(Zones zones, int[] extents, int first, int end) {
        CellCounts counts = CellCounts.of(zones.grid().range(), Arrays.stream(extents, first, end).max().orElse(1));
        for (int zone = first; zone < end; zone++) {
            counts.add(zones.levels()[zone], extents[zone], 1);
        }
        return counts;
    }
}
