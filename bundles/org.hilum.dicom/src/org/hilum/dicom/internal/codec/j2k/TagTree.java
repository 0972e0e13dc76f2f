// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.Arrays;

import org.hilum.dicom.internal.codec.DamagedFrame;

/** Numbers of a grid of code blocks, told bit by bit as the smallest of ever smaller parts of the grid (B.10.2). */
final class TagTree {
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final int columns;
    private final int[] widths;
    private final int[] starts;
    private final int[] value;
    private final int[] least;

    TagTree(int columns, int rows) {
        this.columns = columns;
        int levels = 1;
        for (int w = columns, h = rows; w > 1 || h > 1; levels++) {
            w = w + 1 >> 1;
            h = h + 1 >> 1;
        }
        widths = new int[levels];
        starts = new int[levels];
        int nodes = 0;
        for (int level = 0, w = columns, h = rows; level < levels; level++) {
            widths[level] = w;
            starts[level] = nodes;
            nodes += w * h;
            w = w + 1 >> 1;
            h = h + 1 >> 1;
        }
        value = new int[nodes];
        least = new int[nodes];
        Arrays.fill(value, UNKNOWN);
    }

    /** Whether the number of code block {@code leaf} is below {@code threshold}, read as far as that needs. */
    boolean isBelow(int leaf, int threshold, HeaderBits bits) throws DamagedFrame {
        int x = leaf % columns;
        int y = leaf / columns;
        int low = 0;
        for (int level = widths.length - 1; level >= 0; level--) {
            int node = starts[level] + (y >> level) * widths[level] + (x >> level);
            low = Math.max(low, least[node]);
            while (low < threshold && low < value[node]) {
                if (bits.bit() == 1) {
                    value[node] = low;
                } else {
                    low++;
                }
            }
            least[node] = low;
        }
        return value[leaf] < threshold;
    }

    /** The number of code block {@code leaf}, below {@code end}. */
    int number(int leaf, int end, HeaderBits bits) throws DamagedFrame {
        for (int n = 1; n <= end; n++) {
            if (isBelow(leaf, n, bits)) {
                return n - 1;
            }
        }
        throw new DamagedFrame("a packet's header tells of more than the " + Math.max(0, end) + " bit planes there are");
    }
}
