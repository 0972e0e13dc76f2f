// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.hilum.spi.Learner;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Survival;
import org.hilum.spi.table.Training;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every learner does with cases that it cannot use, and with odd ones that it can. */
class BadInputTest {
    /** A learner under settings that are quick. */
    record Quick<S extends Record, M extends Record>(String name, Learner<S, M> learner, S settings) {
        M fit(Training train) {
            return learner.fit(train, settings, Task.quiet(1));
        }

        Scores scores(Training train, FeatureTable any) {
            return learner.predict(fit(train), any);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Quick<?, ?>> learners() {
        return List.of(new Quick<>("logistic", new LogisticRegression(), new LogisticRegression().defaults()),
                new Quick<>("random-forest", new RandomForest(), new RandomForest.Settings(20, OptionalInt.empty(), 1, OptionalInt.empty())),
                new Quick<>("svm", new SupportVectorMachine(), new SupportVectorMachine().defaults()),
                new Quick<>("k-nn", new NearestNeighbours(), new NearestNeighbours().defaults()));
    }

    private static Training with(FeatureTable table, Training of) {
        return new Training(table, of.subjects());
    }

    @ParameterizedTest
    @MethodSource("learners")
    void casesOfOneClass_areRefused(Quick<?, ?> quick) {
        Training good = Cohorts.of(20, 2, 1);
        Training one = new Training(good.table(), Subjects.of(new Binary("response", "yes", new boolean[20]), good.table().cases()));
        assertEquals(quick + ": all 20 training cases are negative — outcome response needs cases of both classes",
                assertThrows(Problem.class, () -> quick.fit(one)).getMessage());
    }

    @ParameterizedTest
    @MethodSource("learners")
    void survivalAndNoColumns_areRefused(Quick<?, ?> quick) {
        Training good = Cohorts.of(20, 2, 1);
        Survival survival = new Survival("os", IntStream.range(1, 21).asDoubleStream().toArray(), new boolean[20]);
        assertThrows(Problem.class, () -> quick.fit(new Training(good.table(), Subjects.of(survival, good.table().cases()))));
        assertThrows(Problem.class, () -> quick.fit(with(good.table().keep(new int[0]), good)));
    }

    @ParameterizedTest
    @MethodSource("learners")
    void categories_areRefused_withTheCure(Quick<?, ?> quick) {
        Training good = Cohorts.of(20, 2, 1);
        List<Column> columns = List.of(good.table().columns().get(0), new Column("sex", "clinical", "", List.of("f", "m"), ""));
        Training text = with(good.table().with(columns, new double[][] {good.table().column(0), new double[20]}), good);
        assertEquals(quick + ": column sex holds categories, not numbers — put ordinal or one-hot before " + quick, assertThrows(Problem.class, () -> quick.fit(text)).getMessage());
    }

    @ParameterizedTest
    @MethodSource("learners")
    void missingValues_areRefused_whereTheLearnerCannotBearThem(Quick<?, ?> quick) {
        Training good = Cohorts.of(40, 2, 1);
        double[] gap = good.table().column(1).clone();
        gap[3] = Double.NaN;
        Training gaps = with(good.table().with(good.table().columns(), new double[][] {good.table().column(0), gap}), good);
        if (quick.name.equals("random-forest")) {
            assertEquals(40, quick.scores(gaps, gaps.table()).size());
        } else {
            assertTrue(assertThrows(Problem.class, () -> quick.fit(gaps)).getMessage().contains("column x1 has no value for case case3"));
            assertTrue(assertThrows(Problem.class, () -> quick.scores(good, gaps.table())).cure().contains("impute"));
        }
        gap[3] = Double.NEGATIVE_INFINITY;
        assertTrue(assertThrows(Problem.class, () -> quick.fit(gaps)).what().contains("infinite"));
    }

    @ParameterizedTest
    @MethodSource("learners")
    void columnThatIsMissingWhenPredicting_isNamed(Quick<?, ?> quick) {
        Training good = Cohorts.of(30, 3, 1);
        Problem problem = assertThrows(Problem.class, () -> quick.scores(good, good.table().keep(new int[] {0, 2})));
        assertTrue(problem.what().contains("no column x1"), problem::getMessage);
    }

    @ParameterizedTest
    @MethodSource("learners")
    void moreColumnsThanCases_constantAndRepeatedColumns_stillGiveProbabilities(Quick<?, ?> quick) {
        Training wide = Cohorts.of(24, 60, 2);
        double[][] values = IntStream.range(0, 60).mapToObj(wide.table()::column).toArray(double[][]::new);
        values[5] = values[4].clone();
        values[6] = new double[24];
        Training odd = with(wide.table().with(wide.table().columns(), values), wide);
        for (double p : quick.scores(odd, odd.table()).toArray()) {
            assertTrue(p >= 0 && p <= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("learners")
    void onlyConstantColumns_predictTheSameForEverybody(Quick<?, ?> quick) {
        Training good = Cohorts.of(30, 1, 1);
        Training constant = with(good.table().with(good.table().columns(), new double[][] {new double[30]}), good);
        double[] p = quick.scores(constant, constant.table()).toArray();
        for (double each : p) {
            assertEquals(p[0], each);
        }
    }

    @ParameterizedTest
    @MethodSource("learners")
    void caseOfWeightZero_isAsIfItWereNotThere(Quick<?, ?> quick) {
        Training all = Cohorts.of(40, 3, 5);
        List<Double> weights = IntStream.range(0, 40).mapToObj(r -> r < 30 ? 1.0 : 0.0).toList();
        Training without = all.select(IntStream.range(0, 30).toArray());
        assertEquals(quick.scores(without, all.table()), quick.scores(Cohorts.weighted(all, weights), all.table()));
        List<Double> negative = IntStream.range(0, 40).mapToObj(r -> r == 7 ? -1.0 : 1.0).toList();
        assertThrows(IllegalArgumentException.class, () -> Cohorts.weighted(all, negative));
    }

    @ParameterizedTest
    @MethodSource("learners")
    void positiveClass_isTheNamedOne_whateverItsName(Quick<?, ?> quick) {
        Training good = Cohorts.of(40, 2, 5);
        Binary outcome = (Binary) good.outcome();
        boolean[] y = new boolean[40];
        boolean[] other = new boolean[40];
        for (int r = 0; r < 40; r++) {
            y[r] = outcome.isPositive(r);
            other[r] = !y[r];
        }
        Training renamed = new Training(good.table(), Subjects.of(new Binary("response", "not yes", y), good.table().cases()));
        assertEquals(quick.scores(good, good.table()), quick.scores(renamed, good.table()));
        Training swapped = new Training(good.table(), Subjects.of(new Binary("response", "no", other), good.table().cases()));
        Scores one = quick.scores(good, good.table());
        Scores turned = quick.scores(swapped, good.table());
        double off = 0;
        for (int r = 0; r < 40; r++) {
            off += Math.abs(one.value(r) + turned.value(r) - 1) / 40;
        }
        assertTrue(off < 0.1, "mean |p + p' - 1| is " + off);
    }

    @ParameterizedTest
    @MethodSource("learners")
    void otherRowsOverwritten_changeNoRowsScore(Quick<?, ?> quick) {
        Training train = Cohorts.of(40, 3, 6);
        FeatureTable test = Cohorts.of(10, 3, 7).table();
        Scores usual = quick.scores(train, test);
        for (int row = 0; row < 10; row++) {
            double[][] wild = new double[3][10];
            for (int c = 0; c < 3; c++) {
                Arrays.fill(wild[c], 1e6);
                wild[c][row] = test.value(row, c);
            }
            assertEquals(usual.value(row), quick.scores(train, test.with(test.columns(), wild)).value(row));
        }
    }
}
