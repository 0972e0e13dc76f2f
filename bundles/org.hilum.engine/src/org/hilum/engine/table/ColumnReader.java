// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

import org.hilum.engine.Nearest;
import org.hilum.spi.Problem;

/** Turns a column of text into numbers or categories, by the study's encoding. */
final class ColumnReader {
    /** A column of texts with more kinds than this holds remarks, not categories. */
    private static final int MOST_CATEGORIES = 50;
    private static final int MOST_TOLD = 10;

    /** Numbers by their value, texts by their letters. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingDouble(k -> Cells.number(k).orElse(Double.POSITIVE_INFINITY)).thenComparing(k -> k);

    private final CsvTable table;
    private final int column;
    private final List<Problem> problems;

    ColumnReader(CsvTable table, int column, List<Problem> problems) {
        this.table = table;
        this.column = column;
        this.problems = problems;
    }

    /** The values of the table's rows; no categories for numbers. What cannot be read is told and is NaN. */
    record Values(double[] values, List<String> categories) {
    }

    Values read(Encoding encoding) {
        return switch (encoding) {
            case Encoding.Number n -> numbers();
            case Encoding.Category c -> categories();
            case Encoding.Log log -> logarithms(log.decimal());
            case Encoding.Codes codes -> codes(codes.values());
            case Encoding.Detected d -> detected();
        };
    }

    private String cell(int row) {
        return table.cell(row, column);
    }

    private void tell(int row, String what, String cure, int told) {
        if (told < MOST_TOLD) {
            problems.add(new Problem(what, table.where(row, column), cure));
        }
    }

    private Values detected() {
        int numbers = 0;
        int texts = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            if (!Cells.isMissing(cell(r))) {
                boolean number = Cells.number(cell(r)).isPresent() || Cells.hasDecimalComma(cell(r));
                numbers += number ? 1 : 0;
                texts += number ? 0 : 1;
            }
        }
        return texts > 0 && numbers == 0 ? categories() : numbers();
    }

    private Values numbers() {
        double[] values = new double[table.rows().size()];
        int told = 0;
        for (int r = 0; r < values.length; r++) {
            values[r] = Double.NaN;
            String cell = cell(r);
            OptionalDouble number = Cells.number(cell);
            if (number.isPresent()) {
                values[r] = number.getAsDouble();
            } else if (!Cells.isMissing(cell)) {
                tell(r, "\"" + cell + "\" is not a number", cure(cell), told++);
            }
        }
        return new Values(values, List.of());
    }

    private static String cure(String cell) {
        return Cells.hasDecimalComma(cell) ? "write decimals with a point, as in " + cell.replace(".", "").replace(',', '.')
                : "correct it, leave it empty if it is not known, or, if the column holds categories, say so in the study: category, or a number for each value";
    }

    private Values categories() {
        TreeSet<String> kinds = new TreeSet<>(ORDER);
        for (int r = 0; r < table.rows().size(); r++) {
            if (!Cells.isMissing(cell(r))) {
                kinds.add(cell(r));
            }
        }
        if (kinds.size() > MOST_CATEGORIES) {
            problems.add(new Problem("the column holds " + kinds.size() + " different texts, too many to be categories", table.name() + ", column " + table.columns().get(column),
                    "leave it out of the study's columns, or group its values into few kinds"));
        }
        Map<String, String> alike = new HashMap<>();
        for (String kind : kinds) {
            String other = alike.putIfAbsent(kind.toLowerCase(Locale.ROOT), kind);
            if (other != null) {
                problems.add(new Problem("the categories " + other + " and " + kind + " differ in capital letters only", table.name() + ", column " + table.columns().get(column),
                        "write them alike"));
            }
        }
        List<String> categories = new ArrayList<>(kinds);
        Map<String, Integer> places = new LinkedHashMap<>();
        categories.forEach(k -> places.put(k, places.size()));
        double[] values = new double[table.rows().size()];
        for (int r = 0; r < values.length; r++) {
            values[r] = Cells.isMissing(cell(r)) ? Double.NaN : places.get(cell(r));
        }
        return new Values(values, categories);
    }

    private Values logarithms(boolean decimal) {
        Values plain = numbers();
        int told = 0;
        for (int r = 0; r < plain.values.length; r++) {
            double x = plain.values[r];
            if (x <= 0) {
                tell(r, "\"" + cell(r) + "\" has no logarithm", "correct it, leave it empty if it is not known, or take the column without logarithm", told++);
            }
            plain.values[r] = x <= 0 ? Double.NaN : decimal ? Math.log10(x) : Math.log(x);
        }
        return plain;
    }

    private Values codes(Map<String, Double> codes) {
        double[] values = new double[table.rows().size()];
        int told = 0;
        for (int r = 0; r < values.length; r++) {
            String cell = cell(r);
            Double code = codes.get(cell);
            values[r] = code == null ? Double.NaN : code;
            if (code == null && !Cells.isMissing(cell)) {
                tell(r, "the study has no number for \"" + cell + "\"", Nearest.cure(cell, codes.keySet()) + ", or add it to the column's codes in the study", told++);
            }
        }
        return new Values(values, List.of());
    }
}
