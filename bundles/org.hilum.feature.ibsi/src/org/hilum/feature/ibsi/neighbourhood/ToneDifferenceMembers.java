// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;

/** Makes the tone difference matrices of the aggregations asked for. Slices in which no voxel has a neighbour have none. */
final class ToneDifferenceMembers {
    private final PaddedLevels levels;
    private final ToneDifferenceSettings settings;
    private final Map<Aggregation, List<ToneDifferenceMatrix>> members = new EnumMap<>(Aggregation.class);

    ToneDifferenceMembers(PaddedLevels levels, ToneDifferenceSettings settings) {
        this.levels = levels;
        this.settings = settings;
    }

    Parts<ToneDifferenceMatrix> make(Task task) {
        if (settings.asks(SliceAggregation.VOLUME)) {
            LevelDifferences volume = new LevelDifferences(levels.range());
            DifferenceSweep sweep = DifferenceSweep.of(levels, settings, true);
            for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
                task.check();
                sweep.add(slice, volume);
            }
            members.put(Aggregation.ZONES_VOLUME, List.of(matrix(volume)));
        }
        if (settings.asks(SliceAggregation.SLICES_AVERAGED) || settings.asks(SliceAggregation.SLICES_MERGED)) {
            slices(task);
        }
        return new Parts<>(members);
    }

    private void slices(Task task) {
        List<ToneDifferenceMatrix> each = new ArrayList<>();
        LevelDifferences one = new LevelDifferences(levels.range());
        LevelDifferences merged = new LevelDifferences(levels.range());
        DifferenceSweep sweep = DifferenceSweep.of(levels, settings, false);
        for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
            task.check();
            sweep.add(slice, one);
            if (settings.asks(SliceAggregation.SLICES_AVERAGED) && !one.isEmpty()) {
                each.add(matrix(one));
            }
            merged.addAll(one);
            one.clear();
        }
        if (settings.asks(SliceAggregation.SLICES_AVERAGED)) {
            // an empty matrix stands alone: every feature of it is undefined, with the reason
            members.put(Aggregation.ZONES_SLICES, each.isEmpty() ? List.of(matrix(merged)) : each);
        }
        if (settings.asks(SliceAggregation.SLICES_MERGED)) {
            members.put(Aggregation.ZONES_MERGED, List.of(matrix(merged)));
        }
    }

    private ToneDifferenceMatrix matrix(LevelDifferences differences) {
        return differences.matrix(levels.lowest());
    }

    /** Sums of as many slices as the cube is high and two more; by level, up to 65,536 of them, twice. */
    static long bytes(Geometry box, ToneDifferenceSettings settings) {
        int reach = settings.neighbourhood().reach();
        long plane = (box.nx() + 2L * reach) * (box.ny() + 2L * reach);
        return Long.BYTES * plane * (2 * reach + 3) + 2L * (Integer.BYTES + Double.BYTES) * (1 << 16);
    }
}
