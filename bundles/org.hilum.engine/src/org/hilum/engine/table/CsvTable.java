// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.engine.Nearest;
import org.hilum.engine.Utf8;
import org.hilum.spi.Problem;

/**
 * A CSV file as text: nothing in it is a number yet, so that 007 stays 007. The first line names the columns; cells are
 * separated by commas, semicolons or tabs, whichever the first line has most of; UTF-8, with or without byte order mark.
 *
 * @param name how the file is called in messages
 */
public record CsvTable(String name, List<String> columns, List<Row> rows) {
    private static final long LARGEST = 256L << 20;

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @throws Problem where it cannot be read, naming the line */
    public static CsvTable read(Path file) {
        return read(file, file.toString());
    }

    /** @param name how messages call the file */
    public static CsvTable read(Path file, String name) {
        return CsvReader.read(name, Utf8.read(file, LARGEST, "split the table, or store large tables as Parquet elsewhere and export the columns needed"));
    }

    public OptionalInt find(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** @throws Problem naming the columns there are, the nearest first */
    public int place(String column) {
        return find(column).orElseThrow(() -> new Problem("the table has no column " + column, name, Nearest.cure(column, columns)));
    }

    public String cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    /** File, line and column, for messages. */
    public String where(int row, int column) {
        return name + ", line " + rows.get(row).line() + ", column " + columns.get(column);
    }
}
