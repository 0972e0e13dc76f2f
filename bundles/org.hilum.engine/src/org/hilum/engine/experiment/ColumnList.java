// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.store.Tree;
import org.hilum.engine.store.Unit;
import org.hilum.engine.store.UnitStore;
import org.hilum.spi.table.Column;

/**
 * The columns of a block as a unit of their own, so that the units of a hundred cases name their thousand columns once. All
 * it says is what it follows from.
 */
final class ColumnList {
    static final String KIND = "columns";

    private ColumnList() {
    }

    static Map<String, Object> from(List<Column> columns) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Column c : columns) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", c.name());
            tree.put("block", c.block());
            tree.put("unit", c.unit());
            tree.put("categories", c.categories());
            tree.put("origin", c.origin());
            all.add(tree);
        }
        return Map.of("columns", all);
    }

    /** Keeps the list if it is not there, and gives its key. */
    static String keep(List<Column> columns, UnitStore store) {
        Map<String, Object> from = from(columns);
        String key = Unit.key(KIND, from);
        if (store.find(KIND, key).isEmpty()) {
            store.keep(Unit.of(KIND, from, Map.of(), Map.of(), Unit.NO_MODEL));
        }
        return key;
    }

    static List<Column> read(Unit unit) {
        List<Column> columns = new ArrayList<>();
        for (Tree c : unit.from().trees("columns")) {
            columns.add(new Column(c.text("name"), c.text("block"), c.text("unit"), c.texts("categories"), c.text("origin")));
        }
        return columns;
    }
}
