// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import org.hilum.feature.ibsi.texture.Bits;
import org.hilum.feature.ibsi.texture.LevelDistribution;

/** Takes the cells of a co-occurrence matrix, in any order and each once, and adds up what the features need. */
final class MatrixBuilder {
    private final double total;
    private final double logTotal;
    private final int lowest;
    private final boolean symmetric;
    private final double[] rows;
    private final double[] columns;
    private final double[] differences;
    private final double[] sums;
    private double maximum;
    private double energy;
    private double entropy;

    /**
     * @param total the sum of all cells that will come
     * @param lowest the grey level that is counted as 1
     * @param range the highest index of a cell
     * @param symmetric whether cell (j, i) will be the same as (i, j)
     */
    MatrixBuilder(double total, int lowest, int range, boolean symmetric) {
        this.total = total;
        this.logTotal = Bits.log2(total);
        this.lowest = lowest;
        this.symmetric = symmetric;
        this.rows = new double[range + 1];
        this.columns = symmetric ? rows : new double[range + 1];
        this.differences = new double[range];
        this.sums = new double[2 * range + 1];
    }

    /** One cell. */
    void cell(int i, int j, double count) {
        if (count > 0) {
            double p = count / total;
            rows[i] += p;
            if (!symmetric) {
                columns[j] += p;
            }
            add(i, j, p, count, 1);
        }
    }

    /** Two cells of equal count, (i, j) and (j, i), with i not j. */
    void bothCells(int i, int j, double count) {
        if (count > 0) {
            double p = count / total;
            rows[i] += p;
            rows[j] += p;
            if (!symmetric) {
                columns[i] += p;
                columns[j] += p;
            }
            add(i, j, p, count, 2);
        }
    }

    private void add(int i, int j, double p, double count, int times) {
        differences[Math.abs(i - j)] += times * p;
        sums[i + j] += times * p;
        maximum = Math.max(maximum, p);
        energy += times * p * p;
        entropy += times * p * (logTotal - Bits.log2(count));
    }

    CooccurrenceMatrix build(int levels) {
        int shift = lowest - 1;
        LevelDistribution i = new LevelDistribution(rows, shift);
        LevelDistribution j = symmetric ? i : new LevelDistribution(columns, shift);
        return new CooccurrenceMatrix(levels, i, j, new LevelDistribution(differences, 0), new LevelDistribution(sums, 2 * shift),
                maximum, energy, entropy);
    }
}
