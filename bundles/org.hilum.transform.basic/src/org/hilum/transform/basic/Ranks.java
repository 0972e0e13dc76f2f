// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks 1 … n; equal values share the mean of their ranks. */
final class Ranks {
    private Ranks() {
    }

    static double[] of(double[] x) {
        int[] order = IntStream.range(0, x.length).boxed().sorted(Comparator.comparingDouble(row -> x[row])).mapToInt(Integer::intValue).toArray();
        double[] rank = new double[x.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && x[order[to + 1]] == x[order[from]]) {
                to++;
            }
            for (int r = from; r <= to; r++) {
                rank[order[r]] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return rank;
    }
}
