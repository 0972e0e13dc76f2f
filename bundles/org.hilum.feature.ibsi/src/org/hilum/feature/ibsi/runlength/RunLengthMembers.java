// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.OccurringLevels;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;

/**
 * Makes the matrices of each aggregation asked for. A span of slices gives one matrix a direction, whose values are
 * averaged, and one merged over its directions; the span is each slice by itself, or all. Slices without a voxel have none.
 */
final class RunLengthMembers {
    /** The first directions are those within the slice. */
    private static final int IN_SLICE = 4;

    private final EqualNeighbours equal;
    private final PaddedLevels levels;
    private final RunSweep sweep;
    private final RunLengthSettings settings;
    private final Map<Aggregation, List<CountMatrix>> members = new EnumMap<>(Aggregation.class);

    RunLengthMembers(EqualNeighbours equal, RunLengthSettings settings) {
        this.equal = equal;
        this.levels = equal.levels();
        this.sweep = new RunSweep(equal);
        this.settings = settings;
    }

    Parts<CountMatrix> make(Task task) {
        int first = levels.firstSlice();
        int end = levels.endSlice();
        if (settings.asks(DirectionalAggregation.SLICES_AVERAGED) || settings.asks(DirectionalAggregation.SLICES_MERGED)) {
            for (int slice = first; slice < end; slice++) {
                task.check();
                span(slice, slice + 1, IN_SLICE, DirectionalAggregation.SLICES_AVERAGED, DirectionalAggregation.SLICES_MERGED);
            }
        }
        task.check();
        span(first, end, IN_SLICE, DirectionalAggregation.DIRECTIONS_AVERAGED, DirectionalAggregation.SLICES_DIRECTIONS_MERGED);
        task.check();
        span(first, end, equal.directions().size(), DirectionalAggregation.VOLUME_AVERAGED, DirectionalAggregation.VOLUME_MERGED);
        return new Parts<>(members);
    }

    private void span(int fromSlice, int toSlice, int directions, DirectionalAggregation averaged, DirectionalAggregation merged) {
        if (!settings.asks(averaged) && !settings.asks(merged)) {
            return;
        }
        OccurringLevels voxels = OccurringLevels.of(levels, fromSlice, toSlice);
        if (voxels.voxels() == 0) {
            return;
        }
        CellCounts sum = sweep.empty();
        double weights = 0;
        for (int d = 0; d < directions; d++) {
            CellCounts runs = sweep.count(d, fromSlice, toSlice, voxels);
            if (settings.asks(averaged)) {
                add(averaged, runs, voxels.voxels());
            }
            if (settings.asks(merged)) {
                double weight = weight(equal.directions().get(d));
                sum.addAll(runs, weight);
                weights += weight;
            }
        }
        if (settings.asks(merged)) {
            add(merged, sum, weights * voxels.voxels());
        }
    }

    private double weight(Direction m) {
        return settings.weighting().weight(m.squaredLength(), 1);
    }

    private void add(DirectionalAggregation aggregation, CellCounts runs, double voxels) {
        members.computeIfAbsent(aggregation.aggregation(), a -> new ArrayList<>()).add(CountMatrix.of(runs, levels.lowest(), voxels));
    }
}
