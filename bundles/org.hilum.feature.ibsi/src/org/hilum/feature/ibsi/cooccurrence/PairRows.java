// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/**
 * Counts that are made only when the matrix is, a row after the other: for regions of so many grey levels that tables
 * would be huge and empty. It takes no more room than there are voxels and levels, whatever the number of pairs.
 *
 * @param order the voxels of the slices, as level · 2³² + place, ascending
 */
record PairRows(PaddedLevels levels, long[] order, int[] offsets, double[] weights) implements PairCounts {
    static List<PairRows> count(PaddedLevels levels, List<Direction> directions, int fromSlice, int toSlice) {
        long[] order = order(levels.voxels(), levels.start(fromSlice), levels.start(toSlice));
        List<PairRows> all = new ArrayList<>(directions.size());
        for (Direction m : directions) {
            all.add(new PairRows(levels, order, new int[] {levels.offset(m)}, new double[] {1}));
        }
        return all;
    }

    private static long[] order(int[] voxels, int from, int to) {
        long[] order = new long[to - from];
        int n = 0;
        for (int v = from; v < to; v++) {
            if (voxels[v] > 0) {
                order[n++] = (long) voxels[v] << 32 | v;
            }
        }
        long[] inside = Arrays.copyOf(order, n);
        Arrays.sort(inside);
        return inside;
    }

    static PairRows sum(List<? extends PairCounts> all, double[] weights) {
        PairRows first = (PairRows) all.getFirst();
        int[] offsets = all.stream().flatMapToInt(one -> Arrays.stream(((PairRows) one).offsets)).toArray();
        return new PairRows(first.levels, first.order, offsets, weights.clone());
    }

    @Override
    public CooccurrenceMatrix matrix(int levelCount, boolean symmetric) {
        MatrixBuilder matrix = new MatrixBuilder(total(symmetric), levels.lowest(), levels.range(), symmetric);
        double[] row = new double[levels.range() + 1];
        int[] met = new int[levels.range() + 1];
        int v = 0;
        while (v < order.length) {
            int i = level(order[v]);
            int columns = 0;
            for (; v < order.length && level(order[v]) == i; v++) {
                columns = addNeighbours((int) order[v], 1, row, met, columns);
                if (symmetric) {
                    columns = addNeighbours((int) order[v], -1, row, met, columns);
                }
            }
            for (int c = 0; c < columns; c++) {
                matrix.cell(i, met[c], row[met[c]]);
                row[met[c]] = 0;
            }
        }
        return matrix.build(levelCount);
    }

    /** Adds a voxel's neighbours ahead (sign 1) or behind (−1) to the row of its level; returns how many levels were met so far. */
    private int addNeighbours(int voxel, int sign, double[] row, int[] met, int columns) {
        int n = columns;
        for (int d = 0; d < offsets.length; d++) {
            int j = levels.voxels()[voxel + sign * offsets[d]];
            if (j > 0 && weights[d] > 0) {
                if (row[j] == 0) {
                    met[n++] = j;
                }
                row[j] += weights[d];
            }
        }
        return n;
    }

    @Override
    public int range() {
        return levels.range();
    }

    @Override
    public void forEach(PairSink sink) {
        for (long o : order) {
            for (int d = 0; d < offsets.length; d++) {
                int j = levels.voxels()[(int) o + offsets[d]];
                if (j > 0 && weights[d] > 0) {
                    sink.add(level(o), j, weights[d]);
                }
            }
        }
    }

    private double total(boolean symmetric) {
        double sum = 0;
        for (int d = 0; d < offsets.length; d++) {
            int pairs = 0;
            for (long o : order) {
                pairs += levels.voxels()[(int) o + offsets[d]] > 0 ? 1 : 0;
            }
            sum += weights[d] * pairs;
        }
        return symmetric ? 2 * sum : sum;
    }

    private static int level(long ordered) {
        return (int) (ordered >> 32);
    }
}
