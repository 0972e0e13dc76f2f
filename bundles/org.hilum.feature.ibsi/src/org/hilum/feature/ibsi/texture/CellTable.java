// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** All cells there can be: that of level i and extent j stands at {@code i · stride + j}. */
final class CellTable implements CellCounts {
    private final double[] counts;
    private final int stride;

    CellTable(int levels, int extents) {
        this.stride = extents + 1;
        this.counts = new double[(levels + 1) * stride];
    }

    @Override
    public void add(int level, int extent, double count) {
        counts[level * stride + extent] += count;
    }

    @Override
    public Cells cells() {
        int size = 0;
        for (double count : counts) {
            size += count > 0 ? 1 : 0;
        }
        int[] levels = new int[size];
        int[] extents = new int[size];
        double[] kept = new double[size];
        int n = 0;
        for (int at = 0, level = 0; at < counts.length; at += stride, level++) {
            for (int extent = 1; extent < stride; extent++) {
                if (counts[at + extent] > 0) {
                    levels[n] = level;
                    extents[n] = extent;
                    kept[n++] = counts[at + extent];
                }
            }
        }
        return new Cells(n, levels, extents, kept);
    }
}
