// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.Arrays;

/** All cells there can be: that of level i and extent j stands at {@code i · stride + j}. */
final class CellTable implements CellCounts {
    private final double[] counts;
    private final int stride;
    private int longest;

    CellTable(int levels, int extents) {
        this.stride = extents + 1;
        this.counts = new double[(levels + 1) * stride];
    }

    @Override
    public void add(int level, int extent, double count) {
        counts[level * stride + extent] += count;
        longest = Math.max(longest, extent);
    }

    @Override
    public Cells cells() {
        int most = counts.length / stride * longest;
        int[] levels = new int[most];
        int[] extents = new int[most];
        double[] kept = new double[most];
        int n = 0;
        for (int at = 0, level = 0; at < counts.length; at += stride, level++) {
            for (int extent = 1; extent <= longest; extent++) {
                if (counts[at + extent] > 0) {
                    levels[n] = level;
                    extents[n] = extent;
                    kept[n++] = counts[at + extent];
                }
            }
        }
        return new Cells(n, Arrays.copyOf(levels, n), Arrays.copyOf(extents, n), Arrays.copyOf(kept, n));
    }
}
