// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** Adds up, in one pass over the cells of a matrix, what its features need. */
final class CountSums {
    private final double total;
    private final double logTotal;
    private final double[] columns;
    private final int[] levels;
    private final double[] rows;
    private int rowCount;
    private double smallLow;
    private double smallHigh;
    private double largeLow;
    private double largeHigh;
    private double energy;
    private double entropy;

    /** @param shift what to add to a cell's level for the grey level itself */
    CountSums(Cells cells, int shift) {
        double sum = 0;
        int longest = 0;
        for (int c = 0; c < cells.size(); c++) {
            sum += cells.counts()[c];
            longest = Math.max(longest, cells.extents()[c]);
        }
        this.total = sum;
        this.logTotal = Bits.log2(sum);
        this.columns = new double[longest + 1];
        this.levels = new int[cells.size()];
        this.rows = new double[cells.size()];
        int c = 0;
        while (c < cells.size()) {
            c = row(cells, c, shift);
        }
        for (int extent = 0; extent < columns.length; extent++) {
            columns[extent] /= total;
        }
    }

    /** Adds the cells of one level, from a place on; returns where the next level's begin. */
    private int row(Cells cells, int from, int shift) {
        int level = cells.levels()[from];
        double row = 0;
        double small = 0;
        double large = 0;
        int c = from;
        for (; c < cells.size() && cells.levels()[c] == level; c++) {
            int extent = cells.extents()[c];
            double p = cells.counts()[c] / total;
            double square = (double) extent * extent;
            row += cells.counts()[c];
            columns[extent] += cells.counts()[c];
            small += p / square;
            large += p * square;
            energy += p * p;
            entropy += p * (logTotal - Bits.log2(cells.counts()[c]));
        }
        double i = level + shift;
        smallLow += small / (i * i);
        smallHigh += small * (i * i);
        largeLow += large / (i * i);
        largeHigh += large * (i * i);
        levels[rowCount] = level + shift;
        rows[rowCount++] = row / total;
        return c;
    }

    double total() {
        return total;
    }

    CountMatrix matrix(double voxels) {
        return new CountMatrix(total, voxels, new LevelDistribution(levels, rows, rowCount), new LevelDistribution(columns, 0), smallLow, smallHigh, largeLow,
                largeHigh, energy, entropy);
    }
}
