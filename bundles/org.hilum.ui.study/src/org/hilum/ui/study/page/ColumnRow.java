// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hilum.engine.settings.Wording;
import org.hilum.engine.table.Cells;
import org.hilum.engine.table.Encoding;

/**
 * A column of a table as its block's form shows it.
 *
 * @param used whether models may learn from it
 * @param values what stands in it, each once, without gaps
 */
record ColumnRow(String name, boolean used, Encoding encoding, List<String> values) {
    /** The ways to read a column, as the form calls them, in the order of {@link #way}. */
    static final List<String> WAYS = List.of("as it looks", "number", "category", "log10", "natural log", "codes");
    private static final int SHOWN = 6;

    int way() {
        return switch (encoding) {
            case Encoding.Detected d -> 0;
            case Encoding.Number n -> 1;
            case Encoding.Category c -> 2;
            case Encoding.Log l -> l.decimal() ? 3 : 4;
            case Encoding.Codes c -> 5;
        };
    }

    /** What the way with that place in {@link #WAYS} is. Values without a number yet get 0, 1, 2 … in their order. */
    Encoding encoding(int way) {
        return switch (way) {
            case 0 -> new Encoding.Detected();
            case 1 -> new Encoding.Number();
            case 2 -> new Encoding.Category();
            case 3 -> new Encoding.Log(true);
            case 4 -> new Encoding.Log(false);
            default -> {
                Map<String, Double> codes = new LinkedHashMap<>();
                values.forEach(v -> codes.put(v, (double) codes.size()));
                yield new Encoding.Codes(codes);
            }
        };
    }

    /** As an item of the list of columns in study.yaml. */
    static Object item(String name, Encoding encoding) {
        return switch (encoding) {
            case Encoding.Detected d -> name;
            case Encoding.Number n -> Map.of(name, "number");
            case Encoding.Category c -> Map.of(name, "category");
            case Encoding.Log l -> Map.of(name, l.decimal() ? "log10" : "ln");
            case Encoding.Codes c -> Map.of(name, c.values());
        };
    }

    /** {@code A = 0, B = 1}; empty where values have no numbers. */
    String codes() {
        return encoding instanceof Encoding.Codes c
                ? c.values().entrySet().stream().map(e -> e.getKey() + " = " + Wording.number(e.getValue())).collect(Collectors.joining(", ")) : "";
    }

    /** What the column holds, in short: a range of numbers, or its values. */
    String content() {
        if (!values.isEmpty() && values.stream().allMatch(v -> Cells.number(v).isPresent())) {
            double[] sorted = values.stream().mapToDouble(v -> Cells.number(v).getAsDouble()).sorted().toArray();
            return Wording.number(sorted[0]) + " to " + Wording.number(sorted[sorted.length - 1]);
        }
        return values.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (values.size() > SHOWN ? " … (" + values.size() + ")" : "");
    }

    /** The numbers that a text like {@code A = 0, B = 1} gives the values, or why it gives none. */
    static Codes parse(String text) {
        Map<String, Double> codes = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String part : text.split(",")) {
            int equals = part.lastIndexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            String number = part.substring(equals + 1).strip();
            if (name.isEmpty() || Cells.number(number).isEmpty()) {
                return new Codes(Map.of(), "write each value with its number, as in A = 0, B = 1");
            }
            if (!seen.add(name)) {
                return new Codes(Map.of(), name + " has two numbers");
            }
            codes.put(name, Cells.number(number).getAsDouble());
        }
        return new Codes(codes, null);
    }

    /** @param wrong null where nothing is */
    record Codes(Map<String, Double> values, String wrong) {
    }
}
