// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.ArrayList;
import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/**
 * Counts in a table: that of levels i and j, first voxel and second, stands at {@code i · stride + j}. Row and column 0
 * belong to voxels outside the region and mean nothing.
 */
record PairTable(double[] counts, int stride, int lowest) implements PairCounts {
    /** A sweep for each direction, as its table alone fits in the processor's first cache. */
    static List<PairTable> count(PaddedLevels levels, List<Direction> directions, int fromSlice, int toSlice) {
        int stride = levels.range() + 1;
        List<PairTable> all = new ArrayList<>(directions.size());
        for (Direction m : directions) {
            int[] table = new int[stride * stride];
            sweep(levels.voxels(), levels.start(fromSlice), levels.start(toSlice), levels.offset(m), stride, table);
            double[] counts = new double[table.length];
            for (int c = 0; c < counts.length; c++) {
                counts[c] = table[c];
            }
            all.add(new PairTable(counts, stride, levels.lowest()));
        }
        return all;
    }

    /** Neighbours outside the region are counted too, in column 0, which nobody reads: cheaper than a test. */
    private static void sweep(int[] voxels, int from, int to, int offset, int stride, int[] table) {
        for (int v = from; v < to; v++) {
            int level = voxels[v];
            if (level > 0) {
                table[level * stride + voxels[v + offset]]++;
            }
        }
    }

    static PairTable sum(List<? extends PairCounts> all, double[] weights) {
        PairTable first = (PairTable) all.getFirst();
        double[] sum = new double[first.counts.length];
        for (int t = 0; t < weights.length; t++) {
            double[] counts = ((PairTable) all.get(t)).counts;
            for (int c = 0; c < sum.length; c++) {
                sum[c] += weights[t] * counts[c];
            }
        }
        return new PairTable(sum, first.stride, first.lowest);
    }

    @Override
    public CooccurrenceMatrix matrix(int levels, boolean symmetric) {
        MatrixBuilder matrix = new MatrixBuilder(symmetric ? 2 * total() : total(), lowest, stride - 1, symmetric);
        for (int i = 1; i < stride; i++) {
            for (int j = i; j < stride; j++) {
                double ij = counts[i * stride + j];
                double ji = counts[j * stride + i];
                if (i == j) {
                    matrix.cell(i, j, symmetric ? 2 * ij : ij);
                } else if (symmetric) {
                    matrix.bothCells(i, j, ij + ji);
                } else {
                    matrix.cell(i, j, ij);
                    matrix.cell(j, i, ji);
                }
            }
        }
        return matrix.build(levels);
    }

    @Override
    public int range() {
        return stride - 1;
    }

    @Override
    public void forEach(PairSink sink) {
        for (int i = 1; i < stride; i++) {
            for (int j = 1; j < stride; j++) {
                if (counts[i * stride + j] > 0) {
                    sink.add(i, j, counts[i * stride + j]);
                }
            }
        }
    }

    private double total() {
        double sum = 0;
        for (int i = 1; i < stride; i++) {
            for (int j = 1; j < stride; j++) {
                sum += counts[i * stride + j];
            }
        }
        return sum;
    }
}
