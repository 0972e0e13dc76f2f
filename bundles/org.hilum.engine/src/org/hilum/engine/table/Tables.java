// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.hilum.spi.Problem;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** Turns tables of text into tables that can be learnt from. */
public final class Tables {
    /** Columns that name the case, the first of these that a table has. */
    private static final List<String> IDS = List.of("case", "patient", "id", "ID", "Patient", "PatientID");

    private Tables() {
    }

    /**
     * A CSV file as a table: the column called case, patient or id names the cases (rows are numbered where there is none);
     * all others are numbers, or categories where no value of theirs is a number.
     *
     * @throws Problem the first thing that is wrong; the others are its suppressed exceptions
     */
    public static FeatureTable read(Path file) {
        CsvTable text = CsvTable.read(file);
        String id = idColumn(text);
        List<TableColumn> columns = text.columns().stream().filter(c -> !c.equals(id)).map(c -> new TableColumn(c, new Encoding.Detected())).toList();
        List<Problem> problems = new ArrayList<>();
        List<String> cases = id.isEmpty() ? IntStream.rangeClosed(1, text.rows().size()).mapToObj(Integer::toString).toList() : ids(text, id, problems);
        FeatureTable table = read(text, cases, columns, "", problems);
        throwFirst(problems);
        return table;
    }

    /** The column that names the cases; empty where there is none. */
    public static String idColumn(CsvTable text) {
        return IDS.stream().filter(i -> text.find(i).isPresent()).findFirst().orElse("");
    }

    /** Throws the first problem, the others suppressed; does nothing where there is none. */
    public static void throwFirst(List<Problem> problems) {
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            problems.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** The text of the id column; what is empty or stands twice is told. */
    public static List<String> ids(CsvTable text, String id, List<Problem> problems) {
        int at = text.place(id);
        Map<String, Integer> first = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int r = 0; r < text.rows().size(); r++) {
            String name = text.cell(r, at);
            Integer before = name.isEmpty() ? null : first.putIfAbsent(name, r);
            if (name.isEmpty()) {
                problems.add(new Problem("the row names no case", text.where(r, at), "write the case's id, or remove the row"));
            } else if (before != null) {
                problems.add(new Problem("the case " + name + " stands here a second time; it stands already in line " + text.rows().get(before).line(), text.where(r, at),
                        "remove one of the two rows, or give each its own id"));
            }
            ids.add(name);
        }
        return ids;
    }

    /**
     * The columns, by their encodings, one row a row of the text.
     *
     * @param block whose columns they are, before the / of their names; empty for plain names
     * @param problems takes what cannot be read; there the table holds NaN
     */
    public static FeatureTable read(CsvTable text, List<String> cases, List<TableColumn> columns, String block, List<Problem> problems) {
        List<Column> made = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (TableColumn column : columns) {
            int at;
            try {
                at = text.place(column.name());
            } catch (Problem p) {
                problems.add(p);
                continue;
            }
            ColumnReader.Values read = new ColumnReader(text, at, problems).read(column.encoding());
            String name = block.isEmpty() ? column.name() : block + "/" + column.name();
            made.add(new Column(name, block, "", read.categories(), origin(text.name(), column.encoding())));
            values.add(read.values());
        }
        return new FeatureTable(cases, made, values.toArray(double[][]::new));
    }

    private static String origin(String file, Encoding encoding) {
        return switch (encoding) {
            case Encoding.Log log -> file + " > " + (log.decimal() ? "log10" : "ln");
            case Encoding.Codes codes -> file + " > " + codes.values();
            default -> file;
        };
    }

    /** The same columns for other cases, NaN where the table has no row of a case. */
    public static FeatureTable align(FeatureTable table, List<String> cases) {
        Map<String, Integer> rows = new HashMap<>();
        for (int r = 0; r < table.rows(); r++) {
            rows.put(table.cases().get(r), r);
        }
        double[][] values = new double[table.width()][cases.size()];
        for (int c = 0; c < values.length; c++) {
            Arrays.fill(values[c], Double.NaN);
            for (int r = 0; r < cases.size(); r++) {
                Integer from = rows.get(cases.get(r));
                values[c][r] = from == null ? Double.NaN : table.value(from, c);
            }
        }
        return new FeatureTable(cases, table.columns(), values);
    }
}
