// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hilum.engine.store.ResultTable;

/** Rows of a table on their way into a file. */
record Rows<T>(String name, List<DataColumn<T>> columns, List<T> shown) implements ResultTable {
    @Override
    public List<Heading> headings() {
        return columns.stream().flatMap(c -> c.values().stream()).map(DataColumn.Values::heading).toList();
    }

    @Override
    public Stream<List<Object>> rows() {
        return shown.stream().map(row -> {
            List<Object> cells = new ArrayList<>();
            columns.forEach(c -> c.values().forEach(v -> cells.add(v.of().apply(row))));
            return cells;
        });
    }
}
