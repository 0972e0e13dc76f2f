// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Survival;
import org.hilum.spi.table.Training;
import org.junit.jupiter.api.Test;

class LassoTest {
    private static final Lasso LASSO = new Lasso();

    /** Columns x0, x1 … of noise; the outcome follows from the first {@code telling} ones. */
    private static Training cohort(int rows, int width, int telling, long seed) {
        Random random = new Random(seed);
        double[][] values = new double[width][rows];
        List<Column> columns = new ArrayList<>();
        boolean[] y = new boolean[rows];
        double[] odds = new double[rows];
        for (int c = 0; c < width; c++) {
            columns.add(Tables.number("x" + c));
            for (int r = 0; r < rows; r++) {
                values[c][r] = random.nextGaussian();
                odds[r] += c < telling ? 1.5 * values[c][r] : 0;
            }
        }
        for (int r = 0; r < rows; r++) {
            y[r] = random.nextDouble() < 1 / (1 + Math.exp(-odds[r]));
        }
        FeatureTable table = Tables.of(columns, values);
        return new Training(table, Subjects.of(new Binary("y", "yes", y), table.cases()));
    }

    private static List<String> kept(Lasso.Learnt learnt) {
        return learnt.kept().stream().map(Lasso.Coefficient::column).toList();
    }

    private static Lasso.Learnt fit(Training train) {
        return LASSO.fit(train, LASSO.defaults(), Task.quiet(5));
    }

    @Test
    void columnsThatTell_areKept_andMostNoiseIsNot() {
        Lasso.Learnt learnt = fit(cohort(120, 60, 2, 1));
        assertTrue(kept(learnt).containsAll(List.of("x0", "x1")), kept(learnt)::toString);
        assertTrue(kept(learnt).size() < 25, kept(learnt)::toString);
        assertEquals(10, learnt.folds());
    }

    @Test
    void pureNoise_mostlyKeepsNothing_andSaysSo() {
        List<String> notes = new ArrayList<>();
        int empty = 0;
        for (int seed = 0; seed < 10; seed++) {
            empty += LASSO.fit(cohort(60, 30, 0, seed), LASSO.defaults(), Task.quiet(20260414, notes::add)).kept().isEmpty() ? 1 : 0;
        }
        assertTrue(empty >= 4, empty + " of 10 empty");
        assertTrue(notes.contains("lasso: no column was kept, none predicts better than the share of positive cases"), notes::toString);
        Training noise = cohort(60, 30, 0, 0);
        Lasso.Learnt none = new Lasso.Learnt(List.of(), 1, 1, 0, 30, 10, List.of());
        assertEquals(0, LASSO.apply(none, noise.table()).width());
    }

    @Test
    void oneStandardErrorRule_keepsNoMoreThanTheMinimum() {
        Training train = cohort(100, 40, 2, 3);
        Lasso.Learnt sparse = LASSO.fit(train, new Lasso.Settings(Lasso.Rule.ONE_SE, 10, 1, 100), Task.quiet(5));
        assertTrue(sparse.lambda() > fit(train).lambda());
        assertTrue(sparse.kept().size() < fit(train).kept().size());
        assertFalse(sparse.kept().isEmpty());
    }

    @Test
    void keptColumns_keepTheirValues_inTheTablesOrder() {
        Training train = cohort(120, 20, 2, 1);
        Lasso.Learnt learnt = fit(train);
        FeatureTable made = LASSO.apply(learnt, train.table());
        assertEquals(kept(learnt), made.columns().stream().map(Column::name).toList());
        assertEquals(train.table().value(7, train.table().find("x1").orElseThrow()), made.value(7, made.find("x1").orElseThrow()));
        List<String> inOrder = train.table().columns().stream().map(Column::name).filter(kept(learnt)::contains).toList();
        assertEquals(inOrder, kept(learnt));
    }

    @Test
    void coefficients_perUnitAndStandardised_areOneModel() {
        for (Lasso.Coefficient c : fit(cohort(120, 20, 2, 1)).kept()) {
            assertEquals(c.standardised(), c.perUnit() * c.sd(), 1e-12);
        }
    }

    @Test
    void selection_doesNotDependOnUnits() {
        Training train = cohort(120, 20, 2, 1);
        double[][] scaled = new double[20][];
        for (int c = 0; c < 20; c++) {
            int by = c;
            scaled[c] = Arrays.stream(train.table().column(c)).map(x -> 1e6 * x * (1 + by) + 1e8).toArray();
        }
        assertEquals(kept(fit(train)), kept(fit(train.with(train.table().with(train.table().columns(), scaled)))));
    }

    @Test
    void sameSeed_givesTheSameBits_anotherSeedOtherFolds() {
        Training train = cohort(80, 30, 2, 4);
        assertEquals(fit(train), fit(train));
        assertNotEquals(fit(train).path(), LASSO.fit(train, LASSO.defaults(), Task.quiet(6)).path());
    }

    @Test
    void weightTwo_equalsStandingTwice() {
        Training train = cohort(60, 8, 2, 9);
        int[] doubled = IntStream.concat(IntStream.range(0, 60), IntStream.range(0, 20)).toArray();
        List<Double> weights = new ArrayList<>(Collections.nCopies(60, 1.0));
        Collections.fill(weights.subList(0, 20), 2.0);
        Training weighted = new Training(train.table(), new Subjects(train.outcome(), weights, train.subjects().patients()));
        Lasso.Learnt one = fit(train.select(doubled));
        Lasso.Learnt other = fit(weighted);
        assertEquals(kept(one), kept(other));
        assertEquals(one.lambda(), other.lambda(), 1e-12);
        for (int k = 0; k < one.kept().size(); k++) {
            assertEquals(one.kept().get(k).standardised(), other.kept().get(k).standardised(), 1e-7);
        }
        assertEquals(one.path().get(10).deviance(), other.path().get(10).deviance(), 1e-9);
    }

    @Test
    void rowsOfOnePatient_neverStandOnBothSidesOfAnInnerFold() {
        // each patient stands four times: held-out rows that were also trained on would make every column look useful
        Training noise = cohort(40, 200, 0, 12);
        int[] fourTimes = IntStream.range(0, 160).map(r -> r % 40).toArray();
        assertTrue(fit(noise.select(fourTimes)).kept().size() < 40);
    }

    @Test
    void identicalColumns_theFirstBearsTheCoefficient() {
        Training train = cohort(120, 5, 2, 1);
        double[][] values = new double[10][];
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < 10; c++) {
            double sign = c < 5 ? 1 : -3;
            values[c] = Arrays.stream(train.table().column(c % 5)).map(x -> sign * x).toArray();
            columns.add(Tables.number("x" + c));
        }
        Lasso.Learnt doubled = fit(train.with(train.table().with(columns, values)));
        assertEquals(kept(fit(train)), kept(doubled));
    }

    @Test
    void linearlyDependentColumns_stillGiveAnOptimum() {
        // all indicators of a category: each is 1 minus the others
        Training train = cohort(90, 6, 2, 2);
        double[][] values = Arrays.copyOf(IntStream.range(0, 6).mapToObj(train.table()::column).toArray(double[][]::new), 9);
        List<Column> columns = new ArrayList<>(train.table().columns());
        for (int k = 0; k < 3; k++) {
            int category = k;
            columns.add(Tables.number("is" + k));
            values[6 + k] = IntStream.range(0, 90).mapToDouble(r -> r % 3 == category ? 1 : 0).toArray();
        }
        Lasso.Learnt learnt = fit(train.with(train.table().with(columns, values)));
        assertTrue(kept(learnt).containsAll(List.of("x0", "x1")));
    }

    @Test
    void completelySeparatedClasses_areNoTrouble() {
        Training train = cohort(40, 100, 1, 8);
        double[] sign = IntStream.range(0, 40).mapToDouble(r -> ((Binary) train.outcome()).isPositive(r) ? 5 + r : -5 - r).toArray();
        double[][] values = IntStream.range(0, 100).mapToObj(c -> c == 0 ? sign : train.table().column(c)).toArray(double[][]::new);
        assertTrue(kept(fit(train.with(train.table().with(train.table().columns(), values)))).contains("x0"));
    }

    @Test
    void constantColumns_areNeverKept_andOnlyTheyKeepNothing() {
        FeatureTable table = Tables.numbers(new double[] {3, 3, 3, 3, 3, 3}, new double[] {1, 1, 1, 1, 1, 1});
        assertEquals(List.of(), fit(Tables.train(table)).kept());
    }

    @Test
    void badTrainingCases_areRefused() {
        Training good = cohort(20, 3, 1, 1);
        Training one = new Training(good.table(), Subjects.of(new Binary("y", "yes", new boolean[20]), good.table().cases()));
        assertTrue(assertThrows(Problem.class, () -> fit(one)).what().contains("positive training cases come from 0 patient"));
        boolean[] single = new boolean[20];
        single[4] = true;
        assertThrows(Problem.class, () -> fit(new Training(good.table(), Subjects.of(new Binary("y", "yes", single), good.table().cases()))));
        Survival survival = new Survival("os", IntStream.range(1, 21).asDoubleStream().toArray(), new boolean[20]);
        assertThrows(Problem.class, () -> fit(new Training(good.table(), Subjects.of(survival, good.table().cases()))));
        assertEquals("put impute before lasso", assertThrows(Problem.class, () -> fit(Tables.train(Tables.numbers(new double[] {1, Double.NaN, 2, 3})))).cure());
        FeatureTable categories = Tables.of(List.of(Tables.category("k", "u", "v")), new double[] {0, 1, 0, 1});
        assertEquals("put ordinal or one-hot before lasso", assertThrows(Problem.class, () -> fit(Tables.train(categories))).cure());
    }
}
