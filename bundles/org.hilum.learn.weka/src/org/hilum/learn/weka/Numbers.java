// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Problem;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** The number columns of a table that a learner reads, found by name. */
final class Numbers {
    private Numbers() {
    }

    /** {@code [column][row]}, in the order of the names; missing values are NaN, if they are allowed. */
    static double[][] of(FeatureTable table, List<String> names, boolean missing, String learner) {
        Map<String, Integer> places = new HashMap<>();
        for (int c = 0; c < table.width(); c++) {
            places.put(table.columns().get(c).name(), c);
        }
        double[][] values = new double[names.size()][];
        for (int n = 0; n < values.length; n++) {
            Integer place = places.get(names.get(n));
            if (place == null) {
                throw new Problem("the table has no column " + names.get(n), learner, "give it every column that the model was fitted to");
            }
            values[n] = checked(table, place, missing, learner);
        }
        return values;
    }

    private static double[] checked(FeatureTable table, int c, boolean missing, String learner) {
        Column column = table.columns().get(c);
        if (!column.isNumber()) {
            throw new Problem("column " + column.name() + " holds categories, not numbers", learner, "put ordinal or one-hot before it");
        }
        double[] values = table.column(c);
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row]) && !missing) {
                throw new Problem("column " + column.name() + " has no value for case " + table.cases().get(row), learner, "put impute before it");
            }
            if (Double.isInfinite(values[row])) {
                throw new Problem("column " + column.name() + " is infinite for case " + table.cases().get(row), learner, "correct the value, or leave it empty");
            }
        }
        return values;
    }
}
