// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Refers;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * Takes the logarithm of columns, log(x + offset): for values that differ by factors, as concentrations do. Missing values
 * stay missing. What has no logarithm is refused, or becomes missing if so asked.
 */
public final class Log implements Transform<Log.Settings, Log.Learnt> {
    private static final String STEP = "log";

    public enum Base { TEN, TWO, NATURAL }

    /** What happens to a value that, offset added, is 0 or less. */
    public enum NotPositive { REFUSE, MISSING }

    public record Settings(
            @Param(label = "Columns", refers = Refers.COLUMN, help = "None for every number column. A column that a block doesn't have is passed over.")
            List<String> columns,
            @Param(label = "Base") Base base,
            @Param(label = "Offset", help = "Added before; in the column's unit.") double offset,
            @Param(label = "Values of 0 or less", help = "Refuse them, or make them missing values.") NotPositive notPositive) {
        public Settings {
            columns = List.copyOf(columns);
        }
    }

    /**
     * @param columns all of them
     * @param logarithms those whose logarithm is taken
     * @param madeMissing values of the training cases that have no logarithm
     */
    public record Learnt(List<String> columns, List<String> logarithms, Base base, double offset, NotPositive notPositive, int madeMissing) {
        public Learnt {
            columns = List.copyOf(columns);
            logarithms = List.copyOf(logarithms);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(List.of(), Base.TEN, 0, NotPositive.REFUSE);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        FeatureTable table = train.table();
        List<String> names = table.names();
        List<String> logarithms = table.columns().stream()
                .filter(c -> settings.columns.isEmpty() ? c.isNumber() : settings.columns.contains(c.name())).map(Column::name).toList();
        Columns.noteAbsent(settings.columns, table, STEP, task);
        int without = 0;
        for (int c = 0; c < table.width(); c++) {
            if (logarithms.contains(names.get(c))) {
                for (double x : Columns.numbers(table, c, STEP)) {
                    without += x + settings.offset <= 0 ? 1 : 0;
                }
            }
        }
        Learnt learnt = new Learnt(names, logarithms, settings.base, settings.offset, settings.notPositive, without);
        if (without > 0 && settings.notPositive == NotPositive.MISSING) {
            task.note(STEP + ": " + without + " values of the training cases became missing, as 0 and less have no logarithm");
        }
        return learnt;
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        FeatureTable table = Columns.pick(any, learnt.columns, STEP);
        Set<String> logarithms = Set.copyOf(learnt.logarithms);
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            Column column = table.columns().get(c);
            boolean log = logarithms.contains(column.name());
            columns.add(log ? new Column(column.name(), column.block(), "", List.of(), column.after(STEP).origin()) : column);
            values[c] = log ? logarithm(learnt, table, c) : table.column(c);
        }
        return table.with(columns, values);
    }

    private static double[] logarithm(Learnt learnt, FeatureTable table, int c) {
        double[] x = Columns.numbers(table, c, STEP);
        double[] y = new double[x.length];
        for (int row = 0; row < y.length; row++) {
            double from = x[row] + learnt.offset;
            if (from <= 0 && learnt.notPositive == NotPositive.REFUSE) {
                throw new Problem("column " + table.columns().get(c).name() + " is " + x[row] + " for case " + table.cases().get(row) + ", which has no logarithm",
                        STEP, "set an offset, leave the column out, or let such values become missing (not-positive: missing)");
            }
            y[row] = from > 0 ? logarithm(from, learnt.base) : Double.NaN;
        }
        return y;
    }

    private static double logarithm(double x, Base base) {
        return switch (base) {
            case TEN -> Math.log10(x);
            case TWO -> Math.log(x) / Math.log(2);
            case NATURAL -> Math.log(x);
        };
    }
}
