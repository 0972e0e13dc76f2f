// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.hilum.spi.Problem;

/**
 * Tables as a DuckDB database, for queries from SQL, Python or R. It is derived from the units, made anew at will, and can be
 * deleted. The file is open only while it is made or asked: DuckDB lets no other process in meanwhile.
 */
public final class DuckDbIndex {
    /** Its name in the results folder. */
    public static final String FILE = "index.duckdb";

    private DuckDbIndex() {
    }

    /** Makes the database, in place of one that is there. Whoever has the old one open keeps it. */
    public static void build(Path file, List<? extends ResultTable> tables) {
        Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + WholeFile.TEMPORARY);
        Path rows = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".csv");
        try {
            Files.deleteIfExists(part);
            try (Connection connection = open(part); Statement sql = connection.createStatement()) {
                for (ResultTable table : tables) {
                    load(table, rows, sql);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw new Problem("the index cannot be made: " + e.getMessage(), file.toString(), "close what has it open, check the disk's free space", e);
        } finally {
            delete(part);
            delete(rows);
        }
    }

    private static void load(ResultTable table, Path rows, Statement sql) throws IOException, SQLException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.ALL_NON_NULL).setNullString("").get();
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(rows), format)) {
            CsvFile.write(table, out, false);
        }
        sql.execute("CREATE TABLE " + name(table.name()) + " (" + table.headings().stream().map(h -> name(h.name()) + " " + type(h.type()))
                .collect(Collectors.joining(", ")) + ")");
        sql.execute("COPY " + name(table.name()) + " FROM " + text(rows.toString())
                + " (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '', ALLOW_QUOTED_NULLS false)");
    }

    /** Writes every table of the database as a Parquet file into a folder. */
    public static List<Path> parquet(Path index, Path folder) {
        List<Path> written = new ArrayList<>();
        try (Connection connection = open(index); Statement sql = connection.createStatement()) {
            for (String table : names(sql)) {
                Path file = folder.resolve(table + ".parquet");
                sql.execute("COPY " + name(table) + " TO " + text(file.toString()) + " (FORMAT parquet)");
                written.add(file);
            }
            return written;
        } catch (SQLException e) {
            throw new Problem("cannot be exported: " + e.getMessage(), index.toString(), "close what has the index open, check the disk's free space", e);
        }
    }

    /** The rows of a query, each value as text; for checks and small questions. */
    public static List<List<String>> query(Path index, String query) {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = open(index); Statement sql = connection.createStatement(); var found = sql.executeQuery(query)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= width; c++) {
                    row.add(String.valueOf(found.getString(c)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new Problem("cannot be asked: " + e.getMessage(), index.toString(), "check the query; make the index anew if it is broken", e);
        }
    }

    private static List<String> names(Statement sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var found = sql.executeQuery("SELECT table_name FROM information_schema.tables ORDER BY table_name")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    /** No extension is ever fetched from the network. */
    private static Connection open(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            return DuckDbLoader.driver().connect("jdbc:duckdb:" + file, settings);
        } catch (ExceptionInInitializerError | UnsatisfiedLinkError e) {
            throw new SQLException("DuckDB cannot be loaded: " + e, e);
        }
    }

    private static String type(ResultTable.Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "DOUBLE";
            case WHOLE -> "BIGINT";
            case FLAG -> "BOOLEAN";
        };
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // a leftover that the next index replaces
        }
    }
}
