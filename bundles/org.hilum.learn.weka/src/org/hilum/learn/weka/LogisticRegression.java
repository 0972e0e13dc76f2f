// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Blob;
import org.hilum.spi.Learner;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import weka.classifiers.functions.Logistic;

/**
 * Logistic regression by Weka's {@code Logistic}: the minimum over intercept and coefficients b of
 *
 * <pre>  −log-likelihood + ridge · Σ bⱼ²</pre>
 *
 * of columns standardised by the training cases' mean and population standard deviation; the intercept bears no penalty.
 * (le Cessie and van Houwelingen, Appl Stat 1992;41:191.) The default ridge, 1e-8, only keeps coefficients finite where
 * classes are separated completely; that is noted, since probabilities are then 0 and 1. Weka's own standardisation, whose
 * one-pass variance loses its digits where a mean is large, is switched off: this class standardises. Weighted cases count
 * with their weight. A column that is constant in training gets no coefficient.
 */
public final class LogisticRegression implements Learner<LogisticRegression.Settings, LogisticRegression.Model> {
    private static final String LEARNER = "logistic";
    /** Fitted probabilities that are all this near 0 or 1 tell that the classes are separated. */
    private static final double CERTAIN = 1e-4;
    /** A smaller ridge does not hold coefficients back that the data would let run. */
    private static final double PRACTICALLY_NONE = 1e-3;

    public record Settings(@Param(label = "Ridge", min = 0, max = 1e6, help = "Penalty on the squared coefficients of standardised columns; 1e-8 is practically none.")
            double ridge) {
    }

    /**
     * A column's part in the linear predictor.
     *
     * @param perUnit change of the log odds by one unit of the column
     * @param standardised change of the log odds by one standard deviation
     */
    public record Coefficient(String column, double perUnit, double standardised, Scale scale) {
    }

    /**
     * @param positive the class whose probability is predicted
     * @param intercept log odds where every column is 0
     */
    public record Model(Blob weka, String positive, double intercept, List<Coefficient> coefficients) {
        public Model {
            coefficients = List.copyOf(coefficients);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(1e-8);
    }

    @Override
    public boolean unpenalised(Settings settings) {
        return settings.ridge < PRACTICALLY_NONE;
    }

    @Override
    public Model fit(Training train, Settings settings, Task task) {
        QuietWeka.start();
        TrainingCases cases = TrainingCases.of(train, false, LEARNER);
        List<Scale> scales = new ArrayList<>();
        double[][] standardised = new double[cases.columns().size()][];
        for (int c = 0; c < standardised.length; c++) {
            scales.add(Scale.of(cases.values()[c], cases));
            standardised[c] = scales.get(c).apply(cases.values()[c]);
        }
        Logistic logistic = new Logistic();
        logistic.setDoNotStandardizeAttributes(true);
        logistic.setRidge(settings.ridge);
        Weka.fit(logistic, cases.with(standardised), LEARNER);
        Model model = model(logistic, cases, scales);
        note(-logistic.coefficients()[0][0], model, cases, standardised, task);
        return model;
    }

    /** Weka's parameters are the log odds of its first class, here the negative one, and leave constant columns out. */
    private static Model model(Logistic logistic, TrainingCases cases, List<Scale> scales) {
        double[][] parameters = logistic.coefficients();
        List<Coefficient> coefficients = new ArrayList<>();
        double intercept = -parameters[0][0];
        int next = 1;
        for (int c = 0; c < scales.size(); c++) {
            Scale scale = scales.get(c);
            double b = scale.sd() > 0 ? -parameters[next++][0] : 0;
            double perUnit = scale.sd() > 0 ? b / scale.sd() : 0;
            intercept -= perUnit * scale.mean();
            coefficients.add(new Coefficient(cases.columns().get(c), perUnit, b, scale));
        }
        return new Model(FrozenWeka.freeze(logistic), cases.outcome().positiveLabel(), intercept, coefficients);
    }

    /** {@code middle}: log odds where every column is at its mean. */
    private static void note(double middle, Model model, TrainingCases cases, double[][] standardised, Task task) {
        if (cases.columns().size() >= cases.rows()) {
            task.note(LEARNER + ": " + cases.columns().size() + " columns for " + cases.rows() + " cases; the coefficients are not determined by the data alone");
        }
        double[] logOdds = new double[cases.rows()];
        Arrays.fill(logOdds, middle);
        for (int c = 0; c < standardised.length; c++) {
            for (int row = 0; row < logOdds.length; row++) {
                logOdds[row] += model.coefficients.get(c).standardised * standardised[c][row];
            }
        }
        if (Arrays.stream(logOdds).map(z -> 1 / (1 + Math.exp(-z))).allMatch(p -> p < CERTAIN || p > 1 - CERTAIN)) {
            task.note(LEARNER + ": the training cases are separated completely, so probabilities are close to 0 and 1 for any case; set a larger ridge");
        }
    }

    @Override
    public Scores predict(Model model, FeatureTable any) {
        List<String> columns = model.coefficients.stream().map(Coefficient::column).toList();
        double[][] values = Columns.complete(Columns.pick(any, columns, LEARNER), LEARNER);
        for (int c = 0; c < values.length; c++) {
            values[c] = model.coefficients.get(c).scale.apply(values[c]);
        }
        return Weka.predict(FrozenWeka.thaw(model.weka, Logistic.class), values, any, columns, LEARNER);
    }
}
