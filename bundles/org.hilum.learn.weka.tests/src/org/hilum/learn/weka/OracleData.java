// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;
import org.hilum.testdata.Oracle;

/** Training and test cases of an oracle of scikit-learn, standardised as there: mean and population sd of the training cases. */
record OracleData(Oracle oracle, Training train, FeatureTable test) {
    static OracleData of(String name) {
        Oracle oracle = Oracle.of("ml/" + name);
        List<String> features = oracle.json("logistic_expected.json", "features");
        double[] mean = Oracle.numbers((Object) oracle.json("logistic_expected.json", "mean"));
        double[] sd = Oracle.numbers((Object) oracle.json("logistic_expected.json", "scale"));
        List<CSVRecord> rows = oracle.table("input.csv");
        List<CSVRecord> train = rows.stream().filter(r -> r.get("set").equals("train")).toList();
        List<CSVRecord> test = rows.stream().filter(r -> r.get("set").equals("test")).toList();
        FeatureTable table = table(train, features, mean, sd);
        return new OracleData(oracle, new Training(table, Subjects.of(outcome(train), table.cases())), table(test, features, mean, sd));
    }

    static Binary outcome(List<CSVRecord> rows) {
        boolean[] positive = new boolean[rows.size()];
        for (int r = 0; r < positive.length; r++) {
            positive[r] = rows.get(r).get("y").equals("1");
        }
        return new Binary("y", "1", positive);
    }

    static FeatureTable table(List<CSVRecord> rows, List<String> columns, double[] mean, double[] sd) {
        double[][] values = new double[columns.size()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = Oracle.numbers(rows, columns.get(c));
            for (int r = 0; r < rows.size(); r++) {
                values[c][r] = (values[c][r] - mean[c]) / sd[c];
            }
        }
        List<String> cases = IntStream.range(0, rows.size()).mapToObj(r -> "case" + r).toList();
        return new FeatureTable(cases, columns.stream().map(c -> Column.number(c, "b")).toList(), values);
    }
}
