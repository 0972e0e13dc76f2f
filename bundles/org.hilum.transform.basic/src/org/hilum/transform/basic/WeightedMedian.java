// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The median of the values that are there, each counted with its weight: where half of the weight lies below and half above a
 * gap, the middle of that gap. With equal weights it is the ordinary median.
 */
final class WeightedMedian {
    private WeightedMedian() {
    }

    /** NaN where there is no value of any weight. */
    static double of(double[] x, CaseWeights weights) {
        return weights.areEqual() ? ordinary(x) : weighted(x, weights);
    }

    private static double ordinary(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted); // NaN last
        int n = sorted.length;
        while (n > 0 && Double.isNaN(sorted[n - 1])) {
            n--;
        }
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] / 2 + sorted[n / 2] / 2;
    }

    private static double weighted(double[] x, CaseWeights weights) {
        int[] order = IntStream.range(0, x.length).filter(row -> !Double.isNaN(x[row]) && weights.of(row) > 0).boxed()
                .sorted(Comparator.comparingDouble(row -> x[row])).mapToInt(Integer::intValue).toArray();
        if (order.length == 0) {
            return Double.NaN;
        }
        double half = Arrays.stream(order).mapToDouble(weights::of).sum() / 2;
        double below = 0;
        for (int r = 0; r < order.length - 1; r++) {
            below += weights.of(order[r]);
            if (below == half) {
                return x[order[r]] / 2 + x[order[r + 1]] / 2;
            }
            if (below > half) {
                return x[order[r]];
            }
        }
        return x[order[order.length - 1]];
    }
}
