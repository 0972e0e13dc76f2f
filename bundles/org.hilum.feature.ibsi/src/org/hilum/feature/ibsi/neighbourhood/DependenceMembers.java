// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Region;

/** Makes the dependence matrices of the aggregations asked for. Slices without a voxel have none. */
final class DependenceMembers {
    private final Region region;
    private final DependenceSettings settings;
    private final Map<Aggregation, List<CountMatrix>> members = new EnumMap<>(Aggregation.class);

    DependenceMembers(Region region, DependenceSettings settings) {
        this.region = region;
        this.settings = settings;
    }

    Parts<CountMatrix> make(Task task) {
        if (settings.asks(SliceAggregation.VOLUME)) {
            DependenceCounter volume = DependenceCounter.of(region, settings, true);
            CellCounts counts = empty(volume);
            count(volume, volume.levels().firstSlice(), volume.levels().endSlice(), counts, task);
            add(Aggregation.ZONES_VOLUME, counts, volume.levels());
        }
        if (settings.asks(SliceAggregation.SLICES_AVERAGED) || settings.asks(SliceAggregation.SLICES_MERGED)) {
            slices(DependenceCounter.of(region, settings, false), task);
        }
        return new Parts<>(members);
    }

    private void slices(DependenceCounter counter, Task task) {
        PaddedLevels levels = counter.levels();
        CellCounts merged = empty(counter);
        for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
            CellCounts counts = settings.asks(SliceAggregation.SLICES_AVERAGED) ? empty(counter) : merged;
            count(counter, slice, slice + 1, counts, task);
            if (settings.asks(SliceAggregation.SLICES_AVERAGED) && counts.cells().size() > 0) {
                add(Aggregation.ZONES_SLICES, counts, levels);
                merged.addAll(counts, 1);
            }
        }
        if (settings.asks(SliceAggregation.SLICES_MERGED)) {
            add(Aggregation.ZONES_MERGED, merged, levels);
        }
    }

    /** Slice by slice, so that a run can be cancelled between them. */
    private static void count(DependenceCounter counter, int fromSlice, int toSlice, CellCounts counts, Task task) {
        for (int slice = fromSlice; slice < toSlice; slice++) {
            task.check();
            counter.count(slice, slice + 1, counts);
        }
    }

    private static CellCounts empty(DependenceCounter counter) {
        return CellCounts.of(counter.levels().range(), counter.most());
    }

    private void add(Aggregation aggregation, CellCounts counts, PaddedLevels levels) {
        members.computeIfAbsent(aggregation, a -> new ArrayList<>()).add(CountMatrix.ofVoxels(counts, levels.lowest()));
    }
}
