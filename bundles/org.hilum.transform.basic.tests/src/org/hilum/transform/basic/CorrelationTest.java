// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.testdata.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
    private static final Correlation CORRELATION = new Correlation();

    private static Correlation.Learnt fit(FeatureTable table, double above, Correlation.Method method) {
        return CORRELATION.fit(Tables.train(table), new Correlation.Settings(above, method), Task.quiet(0));
    }

    /** Against R's cor: with a limit of 0 every column after the first is dropped, with its largest correlation. */
    @ParameterizedTest
    @ValueSource(strings = {"hcctace", "pbc"})
    void pearsonAndSpearman_matchR(String name) {
        Oracle oracle = Oracle.of("stats/" + name);
        List<String> names = oracle.json("expected.json", "correlation", "vars");
        for (Correlation.Method method : Correlation.Method.values()) {
            List<List<Object>> r = oracle.json("expected.json", "correlation", method == Correlation.Method.PEARSON ? "pearson" : "spearman");
            for (int c = 1; c < names.size(); c++) {
                List<Column> columns = List.of(Tables.number(names.get(0)), Tables.number(names.get(c)));
                FeatureTable two = Tables.of(columns, Oracle.numbers(oracle.table("input.csv"), names.get(0)), Oracle.numbers(oracle.table("input.csv"), names.get(c)));
                assertEquals(Oracle.number(r.get(0).get(c)), fit(two, 0, method).dropped().get(0).correlation(), 1e-12);
            }
        }
    }

    @Test
    void ofTwoThatAreAlike_theFirstStays_alsoWhereTheyRunAgainstEachOther() {
        double[] x = {1, 2, 3, 5, 8};
        double[] other = {2, -1, 4, 0, 1};
        FeatureTable table = Tables.numbers(x, new double[] {-1, -2, -3, -5, -8.1}, other, new double[] {2, 4, 6, 10, 16});
        Correlation.Learnt learnt = fit(table, 0.9, Correlation.Method.PEARSON);
        assertEquals(List.of("a", "c"), learnt.columns());
        assertEquals(List.of("a", "a"), learnt.dropped().stream().map(Correlation.Redundant::like).toList());
        assertEquals(1, learnt.dropped().get(1).correlation(), 1e-12);
    }

    @Test
    void droppedColumn_dropsNoOther() {
        // b is like a, c is like b but not like a: b goes, c stays
        double[] a = {1, 0, 0, 1, 0, 0};
        double[] b = {1, 0.6, 0, 1, 0.6, 0};
        double[] c = {0.4, 1, 0, 0.4, 1, 0};
        assertEquals(List.of("a", "c"), fit(Tables.numbers(a, b, c), 0.6, Correlation.Method.PEARSON).columns());
    }

    @Test
    void constantColumnsAndCategories_stay() {
        List<Column> columns = new ArrayList<>(List.of(Tables.number("x"), Tables.number("constant"), Tables.category("k", "u", "v")));
        FeatureTable table = Tables.of(columns, new double[] {1, 2, 3}, new double[] {4, 4, 4}, new double[] {0, 1, 1});
        assertEquals(List.of("x", "constant", "k"), fit(table, 0, Correlation.Method.PEARSON).columns());
    }

    @Test
    void weights_countInPearsons_andAreRefusedInSpearmans() {
        FeatureTable table = Tables.numbers(new double[] {1, 2, 9}, new double[] {1, 3, -50});
        List<Double> weights = List.of(1.0, 1.0, 0.0);
        assertEquals(List.of("a"), CORRELATION.fit(Tables.train(table, weights), CORRELATION.defaults(), Task.quiet(0)).columns());
        assertThrows(Problem.class, () -> CORRELATION.fit(Tables.train(table, weights), new Correlation.Settings(0.9, Correlation.Method.SPEARMAN), Task.quiet(0)));
    }

    @Test
    void missingValue_asksForImpute() {
        FeatureTable gap = Tables.numbers(new double[] {1, Double.NaN, 3});
        assertEquals("put impute before correlation", assertThrows(Problem.class, () -> fit(gap, 0.9, Correlation.Method.PEARSON)).cure());
    }
}
