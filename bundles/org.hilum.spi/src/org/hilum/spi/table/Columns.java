// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * Finds the columns that a transform or learner works on, by name, and refuses values that it cannot work with. {@code step}
 * is the plug-in's short name: the {@link Problem} tells it, the column, the case, and what to do.
 */
public final class Columns {
    private Columns() {
    }

    /**
     * The columns that the step was fitted to, in that order, of whatever table; others are left out.
     *
     * @throws Problem if one is missing
     */
    public static FeatureTable pick(FeatureTable any, List<String> names, String step) {
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

    /** Notes columns that are named in the settings but absent. That is no error: late fusion fits the same steps to each block. */
    public static void noteAbsent(List<String> wanted, FeatureTable table, String step, Task task) {
        for (String name : wanted) {
            if (table.find(name).isEmpty()) {
                task.note(step + ": there is no column " + name + " here");
            }
        }
    }

    /**
     * The values of a number column, one a row; a missing one is NaN. Not a copy; for reading only.
     *
     * @throws Problem if the column holds categories, or a value is infinite
     */
    public static double[] numbers(FeatureTable table, int column, String step) {
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

    /** All columns as numbers, {@code [column][row]}; see {@link #numbers(FeatureTable, int, String)}. */
    public static double[][] numbers(FeatureTable table, String step) {
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = numbers(table, c, step);
        }
        return values;
    }

    /**
     * The values of a number column none of which may be missing, one a row. Not a copy; for reading only.
     *
     * @throws Problem if the column holds categories, or a value is missing or infinite
     */
    public static double[] complete(FeatureTable table, int column, String step) {
        double[] values = numbers(table, column, step);
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw new Problem("column " + table.columns().get(column).name() + " has no value for case " + table.cases().get(row), step,
                        "put impute before " + step);
            }
        }
        return values;
    }

    /** All columns as complete numbers, {@code [column][row]}; see {@link #complete(FeatureTable, int, String)}. */
    public static double[][] complete(FeatureTable table, String step) {
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = complete(table, c, step);
        }
        return values;
    }
}
