// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** Finds the columns that a step works on, by name, and refuses values that the step cannot work with. */
final class Columns {
    private Columns() {
    }

    /** The columns that the step was fitted to, in that order, of whatever table. */
    static FeatureTable pick(FeatureTable any, List<String> names, String step) {
        Map<String, Integer> found = new HashMap<>();
        for (int c = 0; c < any.width(); c++) {
            found.put(any.columns().get(c).name(), c);
        }
        int[] places = new int[names.size()];
        for (int c = 0; c < places.length; c++) {
            Integer place = found.get(names.get(c));
            if (place == null) {
                throw new Problem("the table has no column " + names.get(c), step, "give it every column that " + step + " was fitted to");
            }
            places[c] = place;
        }
        return any.keep(places);
    }

    static List<String> names(FeatureTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /** A column that is named in the settings but absent is no error: late fusion fits the same steps to each block. */
    static void noteAbsent(List<String> wanted, List<String> there, String step, Task task) {
        for (String name : wanted) {
            if (!there.contains(name)) {
                task.note(step + ": there is no column " + name + " here");
            }
        }
    }

    static void requireCategories(Column column, String step) {
        if (column.isNumber()) {
            throw new Problem("column " + column.name() + " holds numbers, not categories", step, "read it as categories, or leave it out of this step");
        }
    }

    /** A column of categories with each value as its place in another list that has them all; a missing one stays NaN. */
    static double[] recoded(FeatureTable table, int column, List<String> categories) {
        double[] places = table.columns().get(column).categories().stream().mapToDouble(categories::indexOf).toArray();
        double[] values = table.column(column);
        double[] recoded = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            recoded[row] = Double.isNaN(values[row]) ? Double.NaN : places[(int) values[row]];
        }
        return recoded;
    }

    /** The values of a number column; a missing one stays NaN. */
    static double[] numbers(FeatureTable table, int column, String step) {
        Column of = table.columns().get(column);
        if (!of.isNumber()) {
            throw new Problem("column " + of.name() + " holds categories, not numbers", step, "put ordinal or one-hot before " + step);
        }
        double[] values = table.column(column);
        for (int row = 0; row < values.length; row++) {
            if (Double.isInfinite(values[row])) {
                throw new Problem("column " + of.name() + " is infinite for case " + table.cases().get(row), step, "correct the value, or leave it empty");
            }
        }
        return values;
    }

    /** The values of a number column none of which may be missing. */
    static double[] complete(FeatureTable table, int column, String step) {
        double[] values = numbers(table, column, step);
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw new Problem("column " + table.columns().get(column).name() + " has no value for case " + table.cases().get(row), step,
                        "put impute before " + step);
            }
        }
        return values;
    }

    /** The whole table as complete numbers, {@code [column][row]}. */
    static double[][] complete(FeatureTable table, String step) {
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = complete(table, c, step);
        }
        return values;
    }
}
