// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.table.Encoding;
import org.hilum.engine.table.TableColumn;

/**
 * Columns of a table.
 *
 * @param table path of a CSV file
 * @param id column of the table that names the case
 * @param columns which columns, and how their text becomes numbers; empty for every column beside ids and outcome
 */
public record TableBlock(String name, String table, String id, List<TableColumn> columns) implements Block {
    public TableBlock {
        columns = List.copyOf(columns);
    }

    /** The columns, by their name in tables of features, whose numbers are not those of the file. */
    public Map<String, Encoding> scales() {
        Map<String, Encoding> scales = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            if (column.encoding() instanceof Encoding.Log || column.encoding() instanceof Encoding.Codes) {
                scales.put(name + "/" + column.name(), column.encoding());
            }
        }
        return scales;
    }

    /** Those of the table's columns that may be learnt from: not who the case is, nor what came of it. */
    public List<String> learnable(Study study, List<String> all) {
        Set<String> taken = new HashSet<>(study.outcome().columns());
        taken.addAll(List.of(id, study.cases().id(), study.cases().patient()));
        study.cases().centre().ifPresent(taken::add);
        if (study.resampling() instanceof Resampling.External e) {
            taken.add(e.column());
        }
        return all.stream().filter(c -> !taken.contains(c)).toList();
    }
}
