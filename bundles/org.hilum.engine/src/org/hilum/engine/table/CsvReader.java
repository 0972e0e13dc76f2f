// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Problem;

/** Reads the text of a CSV file. */
final class CsvReader {
    private static final String CANDIDATES = ",;\t";

    private final String name;

    private CsvReader(String name) {
        this.name = name;
    }

    static CsvTable read(String name, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CsvReader reader = new CsvReader(name);
        if (content.indexOf('\0') >= 0) {
            throw new Problem("this is no text: line " + (1 + content.substring(0, content.indexOf('\0')).chars().filter(c -> c == '\n').count()) + " holds a zero byte", name, "save the table as CSV (UTF-8)");
        }
        if (content.isBlank()) {
            throw new Problem("the table is empty", name, "its first line must name the columns");
        }
        return reader.table(reader.records(content));
    }

    private List<Row> records(String content) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(content)).setIgnoreEmptyLines(false).get();
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                List<String> cells = record.toList().stream().map(CsvReader::stripped).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(Math.toIntExact(line), cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Problem("a quote in or after line " + line + " is not closed, or stands within a cell that has none", name, "close the quote; a quote within quotes is written twice", e);
        }
        return rows;
    }

    /** Without blanks at its ends, the unbreakable ones of spreadsheets among them. */
    private static String stripped(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The separator that the first line has most of outside quotes. */
    private char delimiter(String content) {
        int[] count = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (begun) {
                    break;
                }
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                count[CANDIDATES.indexOf(c)]++;
            }
            begun |= !Character.isWhitespace(c);
        }
        int most = 0;
        for (int d = 1; d < count.length; d++) {
            most = count[d] > count[most] ? d : most;
        }
        for (int d = 0; d < count.length; d++) {
            if (d != most && count[d] == count[most] && count[d] > 0) {
                throw new Problem("the first line holds as many \"" + CANDIDATES.charAt(d) + "\" as \"" + CANDIDATES.charAt(most) + "\", so it is not clear what separates columns", name,
                        "separate columns by commas, and put names with other separators in quotes");
            }
        }
        return CANDIDATES.charAt(most);
    }

    private CsvTable table(List<Row> records) {
        Row header = records.getFirst();
        List<String> columns = new ArrayList<>(header.cells());
        List<Row> rows = records.subList(1, records.size());
        while (!columns.isEmpty() && columns.getLast().isEmpty() && isBlank(rows, columns.size() - 1)) {
            columns.removeLast();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).isEmpty()) {
                throw new Problem("column " + (c + 1) + " has no name", name + ", line " + header.line(), "name it in the first line, or remove it");
            }
            Integer first = places.put(columns.get(c), c);
            if (first != null) {
                throw new Problem("columns " + (first + 1) + " and " + (c + 1) + " are both called " + columns.get(c), name + ", line " + header.line(), "rename one of the two");
            }
        }
        return new CsvTable(name, columns, rows.stream().map(row -> fitted(row, columns.size())).toList());
    }

    private static boolean isBlank(List<Row> rows, int column) {
        return rows.stream().allMatch(r -> column >= r.cells().size() || r.cells().get(column).isEmpty());
    }

    /** The row with just as many cells as there are columns; spreadsheets may leave empty ones behind. */
    private Row fitted(Row row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() > width && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.size() != width) {
            throw new Problem("this line has " + cells.size() + " cells, but the first line names " + width + " columns", name + ", line " + row.line(),
                    cells.size() > width ? "put cells that hold the separator (a decimal comma?) in quotes, and write decimals with a point" : "add the missing cells: an empty one still needs its separator");
        }
        return new Row(row.line(), cells);
    }
}
