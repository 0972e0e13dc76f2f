// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.store.Tree;
import org.hilum.engine.store.Unit;
import org.hilum.engine.store.UnitStore;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** Puts a block's table together from its units. */
final class BlockReading {
    private static final String TABLE = "table";

    private BlockReading() {
    }

    /** An image block: one unit a case. What has no unit, or whose unit tells a problem, is a row of NaN. */
    static BlockColumns images(List<String> cases, Map<String, String> keys, Map<String, String> lacking, UnitStore store) {
        List<Column> columns = List.of();
        double[][] values = new double[0][];
        Map<String, Map<String, String>> notes = new LinkedHashMap<>();
        Map<String, List<String>> remarks = new LinkedHashMap<>();
        String list = "";
        for (int r = 0; r < cases.size(); r++) {
            Optional<ExtractionUnit> unit = Optional.ofNullable(keys.get(cases.get(r))).flatMap(key -> store.find(ExtractionUnit.KIND, key))
                    .map(ExtractionUnit::read).filter(u -> u.problem().isEmpty());
            if (unit.isEmpty()) {
                continue;
            }
            ExtractionUnit of = unit.get();
            if (list.isEmpty()) {
                list = of.columns();
                columns = store.find(ColumnList.KIND, list).map(ColumnList::read).orElse(List.of());
                values = new double[columns.size()][cases.size()];
                Arrays.stream(values).forEach(column -> Arrays.fill(column, Double.NaN));
            }
            if (!of.columns().equals(list) || of.values().length != columns.size()) {
                throw new IllegalStateException("units of one block have different columns");
            }
            Map<String, String> undefined = new LinkedHashMap<>();
            for (int c = 0; c < columns.size(); c++) {
                values[c][r] = of.values()[c];
                String why = of.undefined().get(Integer.toString(c));
                if (why != null) {
                    undefined.put(columns.get(c).name(), why);
                }
            }
            notes.put(cases.get(r), undefined);
            remarks.put(cases.get(r), of.notes());
        }
        return new BlockColumns(new FeatureTable(cases, columns, values), lacking, notes, remarks);
    }

    /** Keeps a table block's table, and gives its unit's key. */
    static String keep(FeatureTable table, UnitStore store) {
        String columns = ColumnList.keep(table.columns(), store);
        List<double[]> values = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            values.add(table.column(c));
        }
        Map<String, Object> from = Map.of("columns", columns, "cases", table.cases(), "values", values);
        String key = Unit.key(TABLE, from);
        if (store.find(TABLE, key).isEmpty()) {
            store.keep(Unit.of(TABLE, from, Map.of(), Map.of(), Unit.NO_MODEL));
        }
        return key;
    }

    /** A table block. */
    static BlockColumns table(String key, Map<String, String> lacking, UnitStore store) {
        Optional<Tree> from = store.find(TABLE, key).map(Unit::from);
        if (from.isEmpty()) {
            return new BlockColumns(new FeatureTable(List.of(), List.of(), new double[0][]), lacking);
        }
        List<Column> columns = store.find(ColumnList.KIND, from.get().text("columns")).map(ColumnList::read).orElse(List.of());
        double[][] values = columns.isEmpty() ? new double[0][] : from.get().numberLists("values");
        return new BlockColumns(new FeatureTable(from.get().texts("cases"), columns, values), lacking);
    }
}
