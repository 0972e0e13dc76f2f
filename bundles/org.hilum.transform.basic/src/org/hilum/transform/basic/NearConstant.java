// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * Drops columns that hardly vary among the training cases: one value makes up at least a given share of the cases that have
 * a value, or the values differ by rounding only. A column without any value is dropped as well. Weighted cases count with
 * their weight.
 */
public final class NearConstant implements Transform<NearConstant.Settings, NearConstant.Learnt> {
    private static final String STEP = "near-constant";

    public record Settings(@Param(label = "Share of one value", min = 0, max = 1, help = "A column is dropped when its most frequent value makes up "
            + "at least this share of the training cases.") double share) {
    }

    public record Learnt(List<String> columns, List<Dropped> dropped) {
        public Learnt {
            columns = List.copyOf(columns);
            dropped = List.copyOf(dropped);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(0.95);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        CaseWeights weights = CaseWeights.of(train.subjects(), STEP);
        List<String> kept = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (int c = 0; c < train.table().width(); c++) {
            Column column = train.table().columns().get(c);
            double[] x = column.isNumber() ? Columns.numbers(train.table(), c, STEP) : train.table().column(c);
            String reason = reason(x, weights, settings.share);
            if (reason.isEmpty()) {
                kept.add(column.name());
            } else {
                dropped.add(new Dropped(column.name(), reason));
            }
        }
        return new Learnt(kept, dropped);
    }

    private static String reason(double[] x, CaseWeights weights, double share) {
        double all = 0;
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < x.length; row++) {
            if (!Double.isNaN(x[row]) && weights.of(row) > 0) {
                all += weights.of(row);
                least = Math.min(least, x[row]);
                largest = Math.max(largest, x[row]);
            }
        }
        if (all == 0) {
            return "no training case has a value";
        }
        if (largest - least <= Moments.ROUNDING * Math.max(Math.abs(least), Math.abs(largest))) {
            return "constant in the training cases";
        }
        double most = (weights.areEqual() ? longestRun(x) * weights.of(0) : heaviest(x, weights)) / all;
        return most >= share ? String.format(Locale.ROOT, "%.1f %% of the training cases have the same value", 100 * most) : "";
    }

    /** The weight of the most frequent value. */
    private static double heaviest(double[] x, CaseWeights weights) {
        Map<Double, Double> count = new HashMap<>();
        for (int row = 0; row < x.length; row++) {
            if (!Double.isNaN(x[row])) {
                // adding 0 makes the negative zero a zero
                count.merge(x[row] + 0.0, weights.of(row), Double::sum);
            }
        }
        return Collections.max(count.values());
    }

    /** How often the most frequent value stands in a column. */
    private static int longestRun(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int longest = 0;
        for (int from = 0, row = 0; row < sorted.length && !Double.isNaN(sorted[row]); row++) {
            from = sorted[row] == sorted[from] ? from : row;
            longest = Math.max(longest, row - from + 1);
        }
        return longest;
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        return Columns.pick(any, learnt.columns, STEP);
    }
}
