// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.testdata.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PcaTest {
    private static final Pca PCA = new Pca();
    private static final Pca.Settings ALL = new Pca.Settings(1, OptionalInt.empty(), true);

    /** Against R's prcomp(scale. = TRUE), whose signs are arbitrary; tolerance 1e-10. */
    @ParameterizedTest
    @ValueSource(strings = {"hcctace", "pbc"})
    void variancesAndLoadings_matchPrcomp(String name) {
        Oracle oracle = Oracle.of("stats/" + name);
        List<CSVRecord> rows = oracle.table("input.csv");
        List<String> names = oracle.json("expected.json", "correlation", "vars");
        FeatureTable table = Tables.of(names.stream().map(Tables::number).toList(), names.stream().map(n -> Oracle.numbers(rows, n)).toArray(double[][]::new));
        Pca.Learnt learnt = PCA.fit(Tables.train(table), ALL, Task.quiet(0));
        double[] sdev = Oracle.numbers((Object) oracle.json("expected.json", "pca_standardised", "sdev"));
        double[] explained = Oracle.numbers((Object) oracle.json("expected.json", "pca_standardised", "explained"));
        List<List<Object>> rotation = oracle.json("expected.json", "pca_standardised", "rotation");
        assertEquals(sdev.length, learnt.components().size());
        for (int k = 0; k < sdev.length; k++) {
            Pca.Component component = learnt.components().get(k);
            assertEquals(sdev[k], Math.sqrt(component.variance()), 1e-10);
            assertEquals(explained[k], component.share(), 1e-10);
            double sign = Math.signum(component.loadings().get(0) * Oracle.number(rotation.get(0).get(k)));
            for (int c = 0; c < sdev.length; c++) {
                assertEquals(Oracle.number(rotation.get(c).get(k)), sign * component.loadings().get(c), 1e-10);
            }
        }
    }

    private static FeatureTable random(int rows, int width) {
        Random random = new Random(3);
        double[][] values = new double[width][rows];
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            columns.add(Tables.number("x" + c));
            for (int r = 0; r < rows; r++) {
                values[c][r] = 100 * c + random.nextGaussian();
            }
        }
        return Tables.of(columns, values);
    }

    @Test
    void scores_areUncorrelated_andHaveTheComponentsVariance() {
        FeatureTable table = random(30, 5);
        Pca.Learnt learnt = PCA.fit(Tables.train(table), ALL, Task.quiet(0));
        FeatureTable scores = PCA.apply(learnt, table);
        for (int k = 0; k < 5; k++) {
            Moments m = Moments.of(scores.column(k), Tables.equalWeights(30));
            assertEquals(0, m.mean(), 1e-12);
            assertEquals(learnt.components().get(k).variance(), m.squares() / 29, 1e-12);
            assertEquals(0, Cholesky.dot(scores.column(k), scores.column((k + 1) % 5), 30), 1e-11);
        }
    }

    @Test
    void moreColumnsThanCases_giveOneComponentLessThanCases() {
        assertEquals(9, PCA.fit(Tables.train(random(10, 40)), ALL, Task.quiet(0)).components().size());
    }

    @Test
    void shareAndNumber_chooseHowManyComponents() {
        FeatureTable table = random(50, 6);
        List<Pca.Component> all = PCA.fit(Tables.train(table), ALL, Task.quiet(0)).components();
        double two = all.get(0).share() + all.get(1).share();
        assertEquals(2, PCA.fit(Tables.train(table), new Pca.Settings(two, OptionalInt.empty(), true), Task.quiet(0)).components().size());
        assertEquals(3, PCA.fit(Tables.train(table), new Pca.Settings(two + 1e-6, OptionalInt.empty(), true), Task.quiet(0)).components().size());
        assertEquals(4, PCA.fit(Tables.train(table), new Pca.Settings(0.1, OptionalInt.of(4), true), Task.quiet(0)).components().size());
    }

    @Test
    void caseOfWeightTwo_countsAsTwoCases() {
        FeatureTable twice = random(8, 3).select(new int[] {0, 0, 1, 2, 3, 4, 5, 6});
        FeatureTable once = random(8, 3).select(new int[] {0, 1, 2, 3, 4, 5, 6});
        Pca.Learnt repeated = PCA.fit(Tables.train(twice), ALL, Task.quiet(0));
        Pca.Learnt weighted = PCA.fit(Tables.train(once, List.of(2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)), ALL, Task.quiet(0));
        for (int k = 0; k < 3; k++) {
            assertEquals(repeated.components().get(k).variance(), weighted.components().get(k).variance(), 1e-12);
            assertEquals(repeated.components().get(k).loadings().get(0), weighted.components().get(k).loadings().get(0), 1e-9);
        }
    }

    @Test
    void constantColumns_areDropped_andNothingElseLeavesNoColumn() {
        FeatureTable table = Tables.numbers(new double[] {3, 3, 3}, new double[] {5, 5, 5});
        Pca.Learnt learnt = PCA.fit(Tables.train(table), PCA.defaults(), Task.quiet(0));
        assertEquals(2, learnt.dropped().size());
        assertEquals(0, PCA.apply(learnt, table).width());
    }

    @Test
    void categoriesGapsAndASingleCase_areRefused() {
        FeatureTable categories = Tables.of(List.of(Tables.category("k", "u", "v")), new double[] {0, 1});
        assertTrue(assertThrows(Problem.class, () -> PCA.fit(Tables.train(categories), PCA.defaults(), Task.quiet(0))).cure().contains("one-hot"));
        assertThrows(Problem.class, () -> PCA.fit(Tables.train(Tables.numbers(new double[] {1, Double.NaN})), PCA.defaults(), Task.quiet(0)));
        assertThrows(Problem.class, () -> PCA.fit(Tables.train(Tables.numbers(new double[] {1})), PCA.defaults(), Task.quiet(0)));
    }
}
