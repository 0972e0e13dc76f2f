// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * Turns a column of categories into one column of 0 and 1 for each category that the training cases have, named
 * {@code column=category}. A case whose category was not seen in training has 0 in all of them. With {@code reference} the
 * first category gets no column, so that an unpenalised model is determined; an unseen category is refused then, since it
 * could not be told from the first.
 */
public final class OneHot implements Transform<OneHot.Settings, OneHot.Learnt> {
    private static final String STEP = "one-hot";

    public record Settings(
            @Param(label = "Columns", refers = Refers.COLUMN, help = "None for every column of categories. A column that a block doesn't have is passed over.")
            List<String> columns,
            @Param(label = "First category as reference", help = "Gives the first category no column: for models without a penalty.") boolean reference) {
        public Settings {
            columns = List.copyOf(columns);
        }
    }

    /** A column's categories that the training cases have. */
    public record Encoding(String column, List<String> categories) {
        public Encoding {
            categories = List.copyOf(categories);
        }
    }

    /** @param columns all of them, before */
    public record Learnt(List<String> columns, List<Encoding> encodings, boolean reference) {
        public Learnt {
            columns = List.copyOf(columns);
            encodings = List.copyOf(encodings);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(List.of(), false);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        FeatureTable table = train.table();
        List<Encoding> encodings = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            Column column = table.columns().get(c);
            boolean named = settings.columns.contains(column.name());
            if (named || settings.columns.isEmpty() && !column.isNumber()) {
                Categories.require(column, STEP);
                encodings.add(new Encoding(column.name(), seen(table, c)));
            }
        }
        Columns.noteAbsent(settings.columns, table, STEP, task);
        return new Learnt(table.names(), encodings, settings.reference);
    }

    private static List<String> seen(FeatureTable table, int c) {
        boolean[] there = new boolean[table.columns().get(c).categories().size()];
        for (int row = 0; row < table.rows(); row++) {
            there[place(table, c, row)] = true;
        }
        List<String> seen = new ArrayList<>();
        for (int k = 0; k < there.length; k++) {
            if (there[k]) {
                seen.add(table.columns().get(c).categories().get(k));
            }
        }
        return seen;
    }

    private static int place(FeatureTable table, int c, int row) {
        double place = table.value(row, c);
        if (Double.isNaN(place)) {
            throw new Problem("column " + table.columns().get(c).name() + " has no value for case " + table.cases().get(row), STEP, "put impute before " + STEP);
        }
        return (int) place;
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        FeatureTable table = Columns.pick(any, learnt.columns, STEP);
        Map<String, Encoding> encodings = new HashMap<>();
        learnt.encodings.forEach(e -> encodings.put(e.column, e));
        List<Column> columns = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            Column column = table.columns().get(c);
            Encoding encoding = encodings.get(column.name());
            if (encoding == null) {
                columns.add(column);
                values.add(table.column(c));
            } else {
                Categories.require(column, STEP);
                encode(table, c, encoding, learnt.reference, columns, values);
            }
        }
        return table.with(columns, values.toArray(double[][]::new));
    }

    private static void encode(FeatureTable table, int c, Encoding encoding, boolean reference, List<Column> columns, List<double[]> values) {
        Column column = table.columns().get(c);
        double[][] indicators = new double[encoding.categories.size()][table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            String category = column.categories().get(place(table, c, row));
            int k = encoding.categories.indexOf(category);
            if (k >= 0) {
                indicators[k][row] = 1;
            } else if (reference) {
                throw new Problem("column " + column.name() + " is " + category + " for case " + table.cases().get(row) + ", which no training case is", STEP,
                        "set reference: false, where such a case has 0 in every column");
            }
        }
        for (int k = reference ? 1 : 0; k < indicators.length; k++) {
            columns.add(new Column(column.name() + "=" + encoding.categories.get(k), column.block(), "", List.of(), column.after(STEP).origin()));
            values.add(indicators[k]);
        }
    }
}
