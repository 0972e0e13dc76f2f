// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;

/**
 * Makes the matrices of each aggregation asked for. A span of slices gives one matrix a direction, whose values are
 * averaged, and one merged over its directions; what differs is the span (each slice by itself, or all) and whether the
 * directions stay within the slice. Matrices without any pair, as of a slice with a single voxel, are no members.
 */
final class CooccurrenceMembers {
    private final PaddedLevels levels;
    private final int levelCount;
    private final CooccurrenceSettings settings;
    private final Map<Aggregation, List<CooccurrenceMatrix>> members = new EnumMap<>(Aggregation.class);

    /** @param levelCount N<sub>g</sub> */
    CooccurrenceMembers(PaddedLevels levels, int levelCount, CooccurrenceSettings settings) {
        this.levels = levels;
        this.levelCount = levelCount;
        this.settings = settings;
    }

    Parts<CooccurrenceMatrix> make(Task task) {
        List<Direction> inSlice = Direction.inSlice(settings.distance());
        List<Direction> inVolume = Direction.inVolume(settings.distance());
        int first = levels.firstSlice();
        int end = levels.endSlice();
        for (int slice = first; slice < end; slice++) {
            task.check();
            span(slice, slice + 1, inSlice, DirectionalAggregation.SLICES_AVERAGED, DirectionalAggregation.SLICES_MERGED);
        }
        task.check();
        span(first, end, inSlice, DirectionalAggregation.DIRECTIONS_AVERAGED, DirectionalAggregation.SLICES_DIRECTIONS_MERGED);
        task.check();
        span(first, end, inVolume, DirectionalAggregation.VOLUME_AVERAGED, DirectionalAggregation.VOLUME_MERGED);
        members.values().stream().filter(List::isEmpty).forEach(none -> none.add(nothing()));
        return new Parts<>(members);
    }

    private void span(int fromSlice, int toSlice, List<Direction> directions, DirectionalAggregation averaged, DirectionalAggregation merged) {
        if (!settings.asks(averaged) && !settings.asks(merged)) {
            return;
        }
        List<? extends PairCounts> counts = PairCounts.count(levels, directions, fromSlice, toSlice);
        if (settings.asks(averaged)) {
            counts.forEach(direction -> add(averaged, direction));
        }
        if (settings.asks(merged)) {
            double[] weights = directions.stream().mapToDouble(m -> settings.weighting().weight(m.squaredLength(), settings.distance())).toArray();
            add(merged, PairCounts.merge(counts, weights));
        }
    }

    private void add(DirectionalAggregation aggregation, PairCounts counts) {
        List<CooccurrenceMatrix> list = members.computeIfAbsent(aggregation.aggregation(), a -> new ArrayList<>());
        CooccurrenceMatrix matrix = counts.matrix(levelCount, settings.symmetric());
        if (!matrix.isEmpty()) {
            list.add(matrix);
        }
    }

    /** Stands alone where no matrix has any pair: every feature of it is undefined, with the reason. */
    private CooccurrenceMatrix nothing() {
        return new MatrixBuilder(0, 1, 1, true).build(levelCount);
    }
}
