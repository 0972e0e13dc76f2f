// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Task;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;
import org.hilum.testdata.Oracle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Learners against R and scikit-learn 1.2.1. Weka ends its search where the gradient is small, so coefficients and
 * probabilities agree to 1e-4 and 2e-5 only (found: 3e-5 and 1.1e-5); decision values of support vector machines, whose
 * optimality conditions are met to 1e-6, to 2e-5; shares of neighbours exactly.
 */
class LearnerOracleTest {
    /** scikit-learn's penalty is |w|²/(2C) on the same standardised columns, so ridge = 1/(2C). */
    @ParameterizedTest
    @ValueSource(strings = {"desmoid", "hcctace"})
    void logisticWithRidge_matchesScikitLearn(String name) {
        OracleData data = OracleData.of(name);
        Map<String, Map<String, Object>> models = data.oracle().json("logistic_expected.json", "models");
        for (String c : List.of("0.1", "1.0", "10.0")) {
            Map<String, Object> expected = models.get("l2_C" + c);
            LogisticRegression logistic = new LogisticRegression();
            LogisticRegression.Model model = logistic.fit(data.train(), new LogisticRegression.Settings(1 / (2 * Double.parseDouble(c))), Task.quiet(1));
            assertEquals(Oracle.number(expected.get("intercept")), model.intercept(), 1e-4);
            assertArrayEquals(Oracle.numbers(expected.get("coef")), model.coefficients().stream().mapToDouble(LogisticRegression.Coefficient::perUnit).toArray(), 1e-4);
            assertArrayEquals(Oracle.numbers(expected.get("p_test")), logistic.predict(model, data.test()).toArray(), 2e-5);
        }
    }

    /** Unpenalised maximum likelihood on columns as they are, some of large scale, against R's glm: within 1e-4 of each coefficient's standard error. */
    @ParameterizedTest
    @ValueSource(strings = {"hcctace", "pbc"})
    void logisticWithItsDefaults_matchesGlm(String name) {
        Oracle oracle = Oracle.of("stats/" + name);
        List<CSVRecord> rows = oracle.table("input.csv");
        List<String> columns = oracle.json("expected.json", "correlation", "vars");
        double[] ones = new double[columns.size()];
        Arrays.fill(ones, 1);
        FeatureTable table = OracleData.table(rows, columns, new double[columns.size()], ones);
        LogisticRegression logistic = new LogisticRegression();
        LogisticRegression.Model model = logistic.fit(new Training(table, Subjects.of(OracleData.outcome(rows), table.cases())), logistic.defaults(), Task.quiet(1));
        Map<String, Object> coef = oracle.json("expected.json", "logistic", "coef");
        double[] se = Oracle.numbers((Object) oracle.json("expected.json", "logistic", "se"));
        assertEquals(Oracle.number(coef.get("(Intercept)")), model.intercept(), 1e-4 * se[0]);
        for (int c = 0; c < columns.size(); c++) {
            assertEquals(Oracle.number(coef.get(columns.get(c))), model.coefficients().get(c).perUnit(), 1e-4 * se[c + 1], columns.get(c));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desmoid", "hcctace"})
    void decisionValues_matchLibsvm(String name) {
        OracleData data = OracleData.of(name);
        Map<String, Map<String, Object>> models = data.oracle().json("svm_expected.json", "models");
        models.forEach((key, expected) -> {
            boolean linear = expected.get("kernel").equals("linear");
            SupportVectorMachine svm = new SupportVectorMachine();
            SupportVectorMachine.Settings settings = new SupportVectorMachine.Settings(
                    linear ? SupportVectorMachine.Kernel.LINEAR : SupportVectorMachine.Kernel.RBF, Oracle.number(expected.get("C")),
                    linear ? OptionalDouble.empty() : OptionalDouble.of(Oracle.number(expected.get("gamma"))), 3);
            SupportVectorMachine.Model model = svm.fit(data.train(), settings, Task.quiet(1));
            assertArrayEquals(Oracle.numbers(expected.get("decision_test")), svm.decisions(model, data.test()), 2e-5, key);
            if (linear) {
                assertEquals(Oracle.number(expected.get("intercept")), model.bias().orElseThrow(), 2e-5);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"desmoid", "hcctace"})
    void sharesOfNeighbours_matchScikitLearn(String name) {
        OracleData data = OracleData.of(name);
        Map<String, Object> models = data.oracle().json("knn_expected.json", "models");
        models.forEach((key, expected) -> {
            int k = Integer.parseInt(key.substring(1, key.indexOf('_')));
            NearestNeighbours.Vote vote = key.endsWith("uniform") ? NearestNeighbours.Vote.EQUAL : NearestNeighbours.Vote.INVERSE_DISTANCE;
            NearestNeighbours nearest = new NearestNeighbours();
            NearestNeighbours.Model model = nearest.fit(data.train(), new NearestNeighbours.Settings(k, vote), Task.quiet(1));
            assertArrayEquals(Oracle.numbers(expected), nearest.predict(model, data.test()).toArray(), 1e-12, key);
        });
    }
}
