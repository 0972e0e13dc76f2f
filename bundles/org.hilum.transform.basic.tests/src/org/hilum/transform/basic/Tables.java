// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/** Small tables for tests. */
final class Tables {
    private Tables() {
    }

    static List<String> cases(int n) {
        return IntStream.range(0, n).mapToObj(i -> "case" + i).toList();
    }

    static Column number(String name) {
        return Column.number(name, "block");
    }

    static Column category(String name, String... categories) {
        return new Column(name, "block", "", List.of(categories), "");
    }

    static FeatureTable of(List<Column> columns, double[]... values) {
        return new FeatureTable(cases(values[0].length), columns, values);
    }

    /** Number columns a, b, c … */
    static FeatureTable numbers(double[]... values) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < values.length; c++) {
            columns.add(number(Character.toString('a' + c)));
        }
        return of(columns, values);
    }

    /** Every other case positive, each its own patient. */
    static Training train(FeatureTable table) {
        boolean[] y = new boolean[table.rows()];
        for (int i = 0; i < y.length; i++) {
            y[i] = i % 2 == 1;
        }
        return new Training(table, Subjects.of(new Binary("y", "yes", y), table.cases()));
    }

    static Training train(FeatureTable table, List<Double> weights) {
        Training equal = train(table);
        return new Training(table, new Subjects(equal.outcome(), weights, equal.subjects().patients()));
    }

    static CaseWeights equalWeights(int n) {
        return CaseWeights.of(Subjects.of(new Binary("y", "1", new boolean[n]), cases(n)), "test");
    }
}
