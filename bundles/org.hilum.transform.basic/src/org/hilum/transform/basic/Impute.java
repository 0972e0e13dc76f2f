// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * Fills missing values with what is typical of the training cases: numbers with the median, categories with the most
 * frequent one or with a category of their own, {@value #OWN}. Weighted cases count with their weight. A column without any
 * value in training is dropped, as there is nothing to fill it with.
 */
public final class Impute implements Transform<Impute.Settings, Impute.Learnt> {
    /** The name of the category that missing ones become, if asked for. */
    public static final String OWN = "missing";
    private static final String STEP = "impute";

    /** What a missing category becomes. */
    public enum Fill { MOST_FREQUENT, OWN_CATEGORY }

    public record Settings(@Param(label = "Missing categories", help = "Numbers get the median of the training cases. A missing category becomes "
            + "the most frequent one, or a category of its own where being missing tells something.") Fill categories) {
    }

    /**
     * How one column is filled.
     *
     * @param median of a number column
     * @param category of a column with categories: what a missing one becomes
     * @param categories of a column with categories: those known from training
     * @param missing how many training cases had no value
     */
    public record Filling(String column, OptionalDouble median, String category, List<String> categories, int missing) {
        public Filling {
            categories = List.copyOf(categories);
        }
    }

    public record Learnt(List<Filling> columns, List<Dropped> dropped) {
        public Learnt {
            columns = List.copyOf(columns);
            dropped = List.copyOf(dropped);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(Fill.MOST_FREQUENT);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        CaseWeights weights = CaseWeights.of(train.subjects(), STEP);
        List<Filling> fillings = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        int filled = 0;
        for (int c = 0; c < train.table().width(); c++) {
            Column column = train.table().columns().get(c);
            double[] x = column.isNumber() ? Columns.numbers(train.table(), c, STEP) : train.table().column(c);
            int missing = missing(x);
            boolean own = !column.isNumber() && settings.categories == Fill.OWN_CATEGORY;
            if (!own && !anyCounts(x, weights)) {
                dropped.add(new Dropped(column.name(), "no training case has a value"));
                task.note(STEP + ": column " + column.name() + " is dropped, no training case has a value");
                continue;
            }
            filled += missing;
            fillings.add(column.isNumber() ? new Filling(column.name(), OptionalDouble.of(WeightedMedian.of(x, weights)), "", List.of(), missing)
                    : new Filling(column.name(), OptionalDouble.empty(), own ? OWN : mostFrequent(column, x, weights), column.categories(), missing));
        }
        if (filled > 0) {
            long gaps = fillings.stream().filter(f -> f.missing > 0).count();
            task.note(STEP + ": " + filled + " missing values of the training cases filled in " + gaps + " of " + fillings.size() + " columns");
        }
        return new Learnt(fillings, dropped);
    }

    private static int missing(double[] x) {
        int n = 0;
        for (double v : x) {
            n += Double.isNaN(v) ? 1 : 0;
        }
        return n;
    }

    private static boolean anyCounts(double[] x, CaseWeights weights) {
        for (int row = 0; row < x.length; row++) {
            if (!Double.isNaN(x[row]) && weights.of(row) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first in the column's list, where several are equally frequent. */
    private static String mostFrequent(Column column, double[] x, CaseWeights weights) {
        double[] count = new double[column.categories().size()];
        int best = 0;
        for (int row = 0; row < x.length; row++) {
            if (!Double.isNaN(x[row])) {
                count[(int) x[row]] += weights.of(row);
            }
        }
        for (int k = 1; k < count.length; k++) {
            best = count[k] > count[best] ? k : best;
        }
        return column.categories().get(best);
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        FeatureTable table = Columns.pick(any, learnt.columns.stream().map(Filling::column).toList(), STEP);
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            Filling filling = learnt.columns.get(c);
            Column column = table.columns().get(c);
            if (filling.median.isPresent()) {
                columns.add(column.after(STEP));
                values[c] = filled(Columns.numbers(table, c, STEP), filling.median.getAsDouble());
            } else {
                Categories.require(column, STEP);
                List<String> categories = categories(filling, column);
                columns.add(new Column(column.name(), column.block(), column.unit(), categories, column.after(STEP).origin()));
                double[] recoded = Categories.recoded(table, c, categories);
                values[c] = filled(recoded, categories.indexOf(filling.category));
            }
        }
        return table.with(columns, values);
    }

    /** Those known from training first, then those seen here only, so that a category is never mistaken for another. */
    private static List<String> categories(Filling filling, Column column) {
        Set<String> all = new LinkedHashSet<>(filling.categories);
        all.add(filling.category);
        all.addAll(column.categories());
        return List.copyOf(all);
    }

    private static double[] filled(double[] x, double fill) {
        double[] full = x.clone();
        for (int row = 0; row < full.length; row++) {
            full[row] = Double.isNaN(full[row]) ? fill : full[row];
        }
        return full;
    }
}
