// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.Arrays;

/**
 * Only the cells that occur, however many levels and extents there might be: a hash table with open addressing, at most
 * half full. A key is level · 2³² + extent, which is never 0.
 */
final class CellMap implements CellCounts {
    private static final int FIRST_CAPACITY = 1 << 8;
    /** 2⁶⁴ divided by the golden ratio spreads neighbouring keys (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_CAPACITY];
    private double[] counts = new double[FIRST_CAPACITY];
    private int size;

    @Override
    public void add(int level, int extent, double count) {
        long key = (long) level << 32 | extent;
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
        if (2 * size > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] moreKeys = new long[2 * keys.length];
        double[] moreCounts = new double[moreKeys.length];
        for (int s = 0; s < keys.length; s++) {
            if (keys[s] != 0) {
                int slot = slot(moreKeys, keys[s]);
                moreKeys[slot] = keys[s];
                moreCounts[slot] = counts[s];
            }
        }
        keys = moreKeys;
        counts = moreCounts;
    }

    /** Where the key is, or the empty place where it belongs. */
    private static int slot(long[] keys, long key) {
        int slot = (int) (key * SPREAD >>> 40) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    @Override
    public Cells cells() {
        long[] sorted = new long[size];
        int n = 0;
        for (long key : keys) {
            if (key != 0) {
                sorted[n++] = key;
            }
        }
        Arrays.sort(sorted);
        int[] levels = new int[size];
        int[] extents = new int[size];
        double[] kept = new double[size];
        for (int c = 0; c < size; c++) {
            levels[c] = (int) (sorted[c] >> 32);
            extents[c] = (int) sorted[c];
            kept[c] = counts[slot(keys, sorted[c])];
        }
        return new Cells(size, levels, extents, kept);
    }
}
