// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Encoding;
import org.hilum.engine.table.Row;
import org.hilum.engine.table.TableColumn;
import org.hilum.engine.table.Tables;
import org.hilum.spi.Problem;
import org.hilum.spi.table.FeatureTable;

/**
 * Tables of the same columns: that which is learnt from, and those which that is applied to. They are read as one, so that
 * a category has the same place in all of them, as the cases of a study are.
 *
 * @param learnt the rows to learn from
 * @param applied the rows of each further table
 */
record TrialTable(FeatureTable learnt, List<FeatureTable> applied) {
    /** @param columns which columns, in this order */
    static TrialTable read(CsvTable text, List<Path> further, List<String> columns) {
        List<CsvTable> all = new ArrayList<>(List.of(text));
        further.forEach(file -> all.add(CsvTable.read(file)));
        List<TableColumn> encoded = columns.stream().map(c -> new TableColumn(c, new Encoding.Detected())).toList();
        List<Row> rows = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (CsvTable table : all) {
            List<Problem> problems = new ArrayList<>();
            Tables.read(table, cases(table, problems), encoded, "", problems); // for its own errors, by its own name
            Tables.throwFirst(problems);
            cases.addAll(cases(table, problems));
            table.rows().forEach(row -> rows.add(new Row(row.line(), columns.stream().map(c -> row.cells().get(table.place(c))).toList())));
        }
        List<Problem> problems = new ArrayList<>();
        CsvTable joint = new CsvTable(String.join(" and ", all.stream().map(CsvTable::name).toList()), columns, rows);
        FeatureTable read = Tables.read(joint, cases, encoded, "", problems);
        Tables.throwFirst(problems);
        List<FeatureTable> parts = new ArrayList<>();
        int from = 0;
        for (CsvTable table : all) {
            parts.add(read.select(IntStream.range(from, from + table.rows().size()).toArray()));
            from += table.rows().size();
        }
        return new TrialTable(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** The ids of the rows, or their numbers. */
    static List<String> cases(CsvTable text, List<Problem> problems) {
        String id = Tables.idColumn(text);
        return id.isEmpty() ? IntStream.rangeClosed(1, text.rows().size()).mapToObj(Integer::toString).toList() : Tables.ids(text, id, problems);
    }

    /** The columns to learn from: those of {@code --columns}, or all but the id and the outcome. */
    static List<String> columns(Given given, CsvTable text, String outcome) {
        if (given.option("columns").isPresent()) {
            List<String> named = Stream.of(given.option("columns").get().split(",")).map(String::strip).toList();
            named.forEach(text::place);
            return named;
        }
        Set<String> others = new HashSet<>(Set.of(Tables.idColumn(text), outcome));
        return text.columns().stream().filter(c -> !others.contains(c)).toList();
    }
}
