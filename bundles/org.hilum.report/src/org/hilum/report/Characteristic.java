// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.Function;

import org.hilum.engine.table.Encoding;
import org.hilum.evaluate.Quantile;
import org.hilum.report.CharacteristicsSection.Classes;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/**
 * One column of a table of cases, told by outcome.
 *
 * @param values as in the file the column comes from, one a row; NaN where missing
 * @param kinds what is counted: name by value; empty for numbers, of which the median is told
 */
record Characteristic(String name, double[] values, Map<Double, String> kinds) {
    /** Numbers of so few different values mark groups of cases, and have no median worth telling. */
    private static final int COUNTED = 2;
    private static final MathContext AS_WRITTEN = new MathContext(12);

    /** {@code encoding} is what the study asked for, so that it can be taken back. */
    static Characteristic of(FeatureTable table, int c, Encoding encoding) {
        Column column = table.columns().get(c);
        String plain = column.name().startsWith(column.block() + "/") ? column.name().substring(column.block().length() + 1) : column.name();
        String name = column.unit().isEmpty() ? plain : plain + ", " + column.unit();
        double[] values = table.column(c);
        if (encoding instanceof Encoding.Log log) {
            values = Arrays.stream(values).map(x -> Double.isNaN(x) ? x : written(log.decimal() ? Math.pow(10, x) : Math.exp(x))).toArray();
        }
        Map<Double, String> kinds = new TreeMap<>();
        double[] present = Arrays.stream(values).filter(x -> !Double.isNaN(x)).distinct().toArray();
        for (double x : present) {
            if (encoding instanceof Encoding.Codes codes) {
                kinds.put(x, String.join(" or ", codes.values().entrySet().stream().filter(e -> e.getValue() == x).map(Map.Entry::getKey).toList()));
            } else if (!column.isNumber()) {
                kinds.put(x, column.categories().get((int) x));
            } else if (present.length <= COUNTED) {
                kinds.put(x, Digits.three(x));
            }
        }
        return new Characteristic(name, values, new LinkedHashMap<>(kinds));
    }

    /** What stood in the file, but for digits that people don't write: a logarithm taken and undone is off in the last of them. */
    private static double written(double x) {
        return new BigDecimal(x).round(AS_WRITTEN).doubleValue();
    }

    void write(HtmlTable table, Classes classes) {
        if (kinds.isEmpty()) {
            row(table, classes, Html.escape(name), this::median);
        } else {
            row(table, classes, Html.escape(name), rows -> "");
            kinds.forEach((value, kind) -> row(table, classes, indented(kind), rows -> share(rows, x -> x == value, known(rows).length)));
        }
        if (known(classes.all()).length < classes.all().length) {
            row(table, classes, indented("missing"), rows -> share(rows, Double::isNaN, rows.length));
        }
    }

    private static void row(HtmlTable table, Classes classes, String head, Function<int[], String> cell) {
        List<String> cells = new ArrayList<>(List.of(head));
        classes.columns().forEach(rows -> cells.add(Html.escape(cell.apply(rows))));
        table.markup(cells);
    }

    private static String indented(String text) {
        return "<span class=\"kind\">" + Html.escape(text) + "</span>";
    }

    /** Values that are not missing, ascending. */
    private double[] known(int[] rows) {
        return Arrays.stream(rows).mapToDouble(r -> values[r]).filter(x -> !Double.isNaN(x)).sorted().toArray();
    }

    private String median(int[] rows) {
        double[] known = known(rows);
        return known.length == 0 ? "–" : Digits.three(Quantile.of(known, 0.5)) + " [" + Digits.three(Quantile.of(known, 0.25)) + ", " + Digits.three(Quantile.of(known, 0.75)) + "]";
    }

    private String share(int[] rows, DoublePredicate counted, int of) {
        long n = Arrays.stream(rows).mapToDouble(r -> values[r]).filter(counted).count();
        return of == 0 ? "–" : String.format(Locale.ROOT, "%d (%.0f %%)", n, 100.0 * n / of);
    }
}
