// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.Blob;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;
import org.junit.jupiter.api.Test;
import weka.classifiers.functions.Logistic;

/** What is particular to one learner, and how models are kept. */
class WekaModelsTest {
    @Test
    void logisticCoefficients_giveThePredictedProbability() {
        Training train = Cohorts.of(60, 4, 3);
        LogisticRegression logistic = new LogisticRegression();
        LogisticRegression.Model model = logistic.fit(train, logistic.defaults(), Task.quiet(1));
        Scores scores = logistic.predict(model, train.table());
        for (int row = 0; row < 60; row++) {
            double odds = model.intercept();
            for (int c = 0; c < 4; c++) {
                odds += model.coefficients().get(c).perUnit() * train.table().value(row, c);
            }
            assertEquals(1 / (1 + Math.exp(-odds)), scores.value(row), 1e-12);
        }
    }

    @Test
    void logistic_largeMeansAndScales_giveTheSameProbabilities() {
        Training train = Cohorts.of(60, 2, 3);
        double[][] large = {Arrays.stream(train.table().column(0)).map(x -> 1e9 + x).toArray(), Arrays.stream(train.table().column(1)).map(x -> 1e-9 * x).toArray()};
        Training same = train.with(train.table().with(train.table().columns(), large));
        LogisticRegression logistic = new LogisticRegression();
        double[] p = logistic.predict(logistic.fit(train, logistic.defaults(), Task.quiet(1)), train.table()).toArray();
        double[] q = logistic.predict(logistic.fit(same, logistic.defaults(), Task.quiet(1)), same.table()).toArray();
        for (int row = 0; row < 60; row++) {
            assertEquals(p[row], q[row], 1e-5);
        }
    }

    @Test
    void logistic_weightTwo_equalsStandingTwice() {
        Training train = Cohorts.of(50, 3, 3);
        List<Double> weights = new ArrayList<>(Collections.nCopies(50, 1.0));
        Collections.fill(weights.subList(0, 10), 2.0);
        LogisticRegression logistic = new LogisticRegression();
        LogisticRegression.Model weighted = logistic.fit(Cohorts.weighted(train, weights), logistic.defaults(), Task.quiet(1));
        LogisticRegression.Model twice = logistic.fit(train.select(IntStream.concat(IntStream.range(0, 50), IntStream.range(0, 10)).toArray()), logistic.defaults(), Task.quiet(1));
        for (int c = 0; c < 3; c++) {
            assertEquals(twice.coefficients().get(c).perUnit(), weighted.coefficients().get(c).perUnit(), 1e-4);
        }
    }

    @Test
    void logistic_separatedClasses_areNoted() {
        double[] x = IntStream.range(0, 20).mapToDouble(r -> r < 10 ? r : 100 + r).toArray();
        boolean[] y = new boolean[20];
        Arrays.fill(y, 10, 20, true);
        List<String> notes = new ArrayList<>();
        new LogisticRegression().fit(Cohorts.training(new double[][] {x}, y), new LogisticRegression().defaults(), Task.quiet(20260414, notes::add));
        assertTrue(notes.toString().contains("separated completely"), notes::toString);
    }

    @Test
    void platt_recoversTheSlopeThatMadeTheLabels() {
        Random random = new Random(4);
        double[] f = random.doubles(20_000, -3, 3).toArray();
        boolean[] y = new boolean[f.length];
        double[] ones = new double[f.length];
        Arrays.fill(ones, 1);
        for (int i = 0; i < f.length; i++) {
            y[i] = random.nextDouble() < 1 / (1 + Math.exp(-(1.5 * f[i] - 0.7)));
        }
        PlattScaling platt = PlattScaling.fit(f, y, ones);
        assertEquals(-1.5, platt.slope(), 0.06);
        assertEquals(0.7, platt.offset(), 0.06);
    }

    @Test
    void platt_meanProbability_isThatOfItsTargets_alsoWhereClassesAreSeparated() {
        double[] f = {-2, -1.5, -1, 1, 1.5};
        boolean[] y = {false, false, false, true, true};
        PlattScaling platt = PlattScaling.fit(f, y, new double[] {1, 1, 1, 1, 1});
        assertEquals((2 * 3.0 / 4 + 3 * 1.0 / 5) / 5, Arrays.stream(f).map(platt::probability).average().orElseThrow(), 1e-9);
        assertTrue(platt.slope() < 0);
    }

    @Test
    void svmProbabilities_areCalibratedOnHeldOutCases_notOnThoseItWasFittedTo() {
        // so many columns that the machine separates the training cases whatever the labels: calibrated on those, p would be near 0 and 1
        Training train = Cohorts.of(40, 200, 8);
        double[][] noise = IntStream.range(0, 200).mapToObj(c -> train.table().column((c + 1) % 200)).toArray(double[][]::new);
        noise[199] = noise[0];
        Training none = train.with(train.table().with(train.table().columns(), noise));
        SupportVectorMachine svm = new SupportVectorMachine();
        double[] p = svm.predict(svm.fit(none, svm.defaults(), Task.quiet(1)), none.table()).toArray();
        assertTrue(Arrays.stream(p).allMatch(each -> each > 0.05 && each < 0.95), Arrays.toString(p));
    }

    @Test
    void svm_unlikeScales_areNoted_tooLargeOnesAndTooFewPatientsRefused() {
        Training train = Cohorts.of(20, 2, 1);
        List<String> notes = new ArrayList<>();
        SupportVectorMachine svm = new SupportVectorMachine();
        svm.fit(secondColumnTimes(train, 0.001), svm.defaults(), Task.quiet(20260414, notes::add));
        assertTrue(notes.toString().contains("z-score"), notes::toString);
        Problem large = assertThrows(Problem.class, () -> svm.fit(secondColumnTimes(train, 1000), svm.defaults(), Task.quiet(20260414, notes::add)));
        assertTrue(large.what().startsWith("column x1 has a standard deviation of"), large::getMessage);
        Training onePatient = new Training(train.table(), new Subjects(train.outcome(), train.subjects().weights(), Collections.nCopies(20, "p")));
        assertThrows(Problem.class, () -> svm.fit(onePatient, svm.defaults(), Task.quiet(1)));
    }

    private static Training secondColumnTimes(Training train, double factor) {
        double[][] values = {train.table().column(0), Arrays.stream(train.table().column(1)).map(x -> factor * x).toArray()};
        return train.with(train.table().with(train.table().columns(), values));
    }

    @Test
    void forest_isTheSameForTheSameSeed_andAnotherForAnother() {
        Training train = Cohorts.of(40, 5, 1);
        RandomForest forest = new RandomForest();
        RandomForest.Settings few = new RandomForest.Settings(10, OptionalInt.empty(), 1, OptionalInt.empty());
        assertEquals(forest.fit(train, few, Task.quiet(1)), forest.fit(train, few, Task.quiet(1)));
        assertNotEquals(forest.fit(train, few, Task.quiet(1)), forest.fit(train, few, Task.quiet(2)));
        assertEquals(2, forest.fit(train, few, Task.quiet(1)).drawn());
    }

    @Test
    void neighbours_tiesCount_andTheVerySameCaseOutweighsAll() {
        Training train = Cohorts.training(new double[][] {{0, 1, -1, 5, 9}}, new boolean[] {true, false, false, true, true});
        NearestNeighbours nearest = new NearestNeighbours();
        NearestNeighbours.Model two = nearest.fit(train, new NearestNeighbours.Settings(2, NearestNeighbours.Vote.EQUAL), Task.quiet(1));
        FeatureTable zero = Cohorts.training(new double[][] {{0}}, new boolean[1]).table();
        assertEquals(1 / 3.0, nearest.predict(two, zero).value(0), 1e-15);
        NearestNeighbours.Model near = nearest.fit(train, new NearestNeighbours.Settings(2, NearestNeighbours.Vote.INVERSE_DISTANCE), Task.quiet(1));
        assertEquals(1, nearest.predict(near, zero).value(0));
        assertThrows(Problem.class, () -> nearest.fit(train, new NearestNeighbours.Settings(6, NearestNeighbours.Vote.EQUAL), Task.quiet(1)));
    }

    @Test
    void columnNamedLikeTheClass_isNoTrouble() {
        Training train = Cohorts.of(30, 2, 1);
        FeatureTable named = train.table().with(List.of(train.table().columns().get(0).named("outcome"), train.table().columns().get(1).named("outcome'")),
                new double[][] {train.table().column(0), train.table().column(1)});
        LogisticRegression logistic = new LogisticRegression();
        assertEquals(30, logistic.predict(logistic.fit(train.with(named), logistic.defaults(), Task.quiet(1)), named).size());
    }

    @Test
    void bytesOfAnotherVersionOrClass_areRefused() {
        LogisticRegression logistic = new LogisticRegression();
        LogisticRegression.Model model = logistic.fit(Cohorts.of(30, 2, 1), logistic.defaults(), Task.quiet(1));
        assertTrue(model.weka().format().startsWith("Weka 3.8"), model.weka()::format);
        Blob old = new Blob("Weka 3.6", model.weka().bytes());
        assertEquals("fit it again", assertThrows(Problem.class, () -> FrozenWeka.thaw(old, Logistic.class)).cure());
        Blob cut = new Blob(model.weka().format(), Arrays.copyOf(model.weka().bytes(), 100));
        assertThrows(Problem.class, () -> FrozenWeka.thaw(cut, Logistic.class));
    }

    @Test
    void bytesThatHoldAnythingElse_areNotRead() throws IOException {
        QuietWeka.start();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new PriorityQueue<>(List.of("a", "b")));
        }
        String format = FrozenWeka.freeze(new Logistic()).format();
        Problem problem = assertThrows(Problem.class, () -> FrozenWeka.thaw(new Blob(format, bytes.toByteArray()), Logistic.class));
        assertTrue(problem.what().contains("REJECTED"), problem::getMessage);
    }

    @Test
    void startingWeka_leavesNoFolderBehind_andPropertiesAsTheyWere() {
        String libraries = System.getProperty("java.library.path");
        assertTrue(QuietWeka.start());
        assertEquals(libraries, System.getProperty("java.library.path"));
        assertTrue(System.getProperty("WEKA_HOME", "").isEmpty() || !System.getProperty("WEKA_HOME").contains("hilum-weka"));
    }
}
