// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Turns ordered categories into numbers, as a grade A, B, C into 0, 1, 2. The order is always said, never guessed from the
 * data. A missing category stays missing; one that is not in the order is refused.
 */
public final class Ordinal implements Transform<Ordinal.Settings, Ordinal.Learnt> {
    private static final String STEP = "ordinal";

    public record Settings(
            @Param(label = "Columns", refers = Refers.COLUMN,
                    help = "None for every column whose categories are all in the order. A column that a block doesn't have is passed over.")
            List<String> columns,
            @Param(label = "Order", help = "The categories, lowest first.") List<String> order,
            @Param(label = "Numbers", expert = true, help = "One for each category of the order; none for 0, 1, 2 …") List<Double> values) {
        public Settings {
            columns = List.copyOf(columns);
            order = List.copyOf(order);
            values = List.copyOf(values);
            if (!values.isEmpty() && values.size() != order.size()) {
                throw new IllegalArgumentException(values.size() + " numbers for " + order.size() + " categories");
            }
            if (Set.copyOf(order).size() != order.size()) {
                throw new IllegalArgumentException("a category stands twice in the order " + order);
            }
        }
    }

    /** The number of one category. */
    public record Code(String category, double value) {
    }

    /**
     * @param columns all of them
     * @param encoded those that become numbers
     */
    public record Learnt(List<String> columns, List<String> encoded, List<Code> codes) {
        public Learnt {
            columns = List.copyOf(columns);
            encoded = List.copyOf(encoded);
            codes = List.copyOf(codes);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(List.of(), List.of(), List.of());
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        if (settings.order.isEmpty()) {
            throw new Problem("the order of the categories is not said", STEP, "set it, lowest first, as in order: [A, B, C]");
        }
        List<String> encoded = new ArrayList<>();
        for (Column column : train.table().columns()) {
            if (settings.columns.contains(column.name())) {
                Categories.require(column, STEP);
                encoded.add(column.name());
            } else if (settings.columns.isEmpty() && !column.isNumber() && settings.order.containsAll(column.categories())) {
                encoded.add(column.name());
            }
        }
        Columns.noteAbsent(settings.columns, train.table(), STEP, task);
        List<Code> codes = new ArrayList<>();
        for (int k = 0; k < settings.order.size(); k++) {
            codes.add(new Code(settings.order.get(k), settings.values.isEmpty() ? k : settings.values.get(k)));
        }
        return new Learnt(train.table().names(), encoded, codes);
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        FeatureTable table = Columns.pick(any, learnt.columns, STEP);
        Map<String, Double> codes = new HashMap<>();
        learnt.codes.forEach(c -> codes.put(c.category, c.value));
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            Column column = table.columns().get(c);
            boolean encode = learnt.encoded.contains(column.name());
            columns.add(encode ? new Column(column.name(), column.block(), "", List.of(), column.after(STEP).origin()) : column);
            values[c] = encode ? encoded(table, c, codes) : table.column(c);
        }
        return table.with(columns, values);
    }

    private static double[] encoded(FeatureTable table, int c, Map<String, Double> codes) {
        Column column = table.columns().get(c);
        Categories.require(column, STEP);
        double[] of = new double[table.rows()];
        for (int row = 0; row < of.length; row++) {
            double place = table.value(row, c);
            if (Double.isNaN(place)) {
                of[row] = Double.NaN;
                continue;
            }
            String category = column.categories().get((int) place);
            Double code = codes.get(category);
            if (code == null) {
                throw new Problem("column " + column.name() + " is " + category + " for case " + table.cases().get(row) + ", which is not in the order", STEP,
                        "add it to the order");
            }
            of[row] = code;
        }
        return of;
    }
}
