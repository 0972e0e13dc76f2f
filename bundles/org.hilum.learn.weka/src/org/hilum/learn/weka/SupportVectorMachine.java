// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.hilum.spi.Blob;
import org.hilum.spi.Learner;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Folds;
import org.hilum.spi.table.Training;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.core.Instances;
import weka.core.SelectedTag;

/**
 * Support vector machine by Weka's {@code SMO} (C-SVC: Cortes and Vapnik, Mach Learn 1995;20:273), columns taken as they
 * come: Weka's own normalisation is off. The machine gives a decision value; its probability comes from {@link PlattScaling}
 * fitted to the decision values of training cases held out in inner folds (by patient, stratified, seeded), never to those
 * the machine was fitted to. Weighted cases have their share of C.
 */
public final class SupportVectorMachine implements Learner<SupportVectorMachine.Settings, SupportVectorMachine.Model> {
    private static final String LEARNER = "svm";
    /** Of the optimality conditions; Weka uses 1e-3, which leaves decision values off by up to 0.1. */
    private static final double TOLERANCE = 1e-6;
    private static final int WHOLE_KERNEL = 2000;
    /** The search takes steps in proportion to C times the kernel's size: at this product it takes seconds, far above it hours. */
    private static final double LARGEST_PROBLEM = 1000;

    public enum Kernel { LINEAR, RBF }

    public record Settings(
            @Param(label = "Kernel") Kernel kernel,
            @Param(label = "C", min = 1e-6, max = 1e6, help = "Cost of a case on the wrong side of its margin.") double c,
            @Param(label = "γ", min = 1e-9, max = 1e9, help = "Of the RBF kernel exp(−γ |x − z|²). Left empty: 1 / number of columns.") OptionalDouble gamma,
            @Param(label = "Inner folds for probabilities", min = 3, max = 100, expert = true) int calibrationFolds) {
    }

    /**
     * @param gamma of the RBF kernel
     * @param coefficients of the decision value, for the linear kernel
     * @param bias decision value where every column is 0, for the linear kernel
     */
    public record Model(Blob weka, String positive, List<String> columns, Kernel kernel, double c, OptionalDouble gamma,
            List<Double> coefficients, OptionalDouble bias, PlattScaling calibration) {
        public Model {
            columns = List.copyOf(columns);
            coefficients = List.copyOf(coefficients);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(Kernel.LINEAR, 1, OptionalDouble.empty(), 5);
    }

    @Override
    public Model fit(Training train, Settings settings, Task task) {
        QuietWeka.start();
        TrainingCases cases = TrainingCases.of(train, false, LEARNER);
        Spread.note(cases, LEARNER, task);
        requireFeasible(cases, settings);
        OptionalDouble gamma = settings.kernel == Kernel.RBF ? OptionalDouble.of(settings.gamma.orElse(1.0 / cases.columns().size())) : OptionalDouble.empty();
        PlattScaling calibration = calibration(cases, settings, gamma, task);
        if (calibration.slope() > 0) {
            task.note(LEARNER + ": held-out decision values run against the outcome, there is nothing to learn here");
        }
        DecisionSmo machine = machine(cases, settings, gamma, task);
        boolean linear = settings.kernel == Kernel.LINEAR;
        return new Model(FrozenWeka.freeze(machine), cases.outcome().positiveLabel(), cases.columns(), settings.kernel, settings.c, gamma,
                linear ? coefficients(machine, cases.columns().size()) : List.of(),
                linear ? OptionalDouble.of(-machine.bias()[0][1]) : OptionalDouble.empty(), calibration);
    }

    private static void requireFeasible(TrainingCases cases, Settings settings) {
        if (settings.kernel == Kernel.RBF && settings.c > LARGEST_PROBLEM) {
            throw new Problem("with C = " + settings.c + " the search would not end", LEARNER, "set a c of at most " + LARGEST_PROBLEM);
        }
        for (int column = 0; column < cases.columns().size() && settings.kernel == Kernel.LINEAR; column++) {
            double sd = Scale.of(cases.values()[column], cases).sd();
            if (settings.c * sd * sd > LARGEST_PROBLEM) {
                throw new Problem("column " + cases.columns().get(column) + " has a standard deviation of " + sd + ", and with C = " + settings.c
                        + " the search would not end", LEARNER, "put z-score before it, or set a smaller c");
            }
        }
    }

    private static DecisionSmo machine(TrainingCases cases, Settings settings, OptionalDouble gamma, Task task) {
        task.check();
        DecisionSmo machine = new DecisionSmo();
        machine.setChecksTurnedOff(true);
        machine.setFilterType(new SelectedTag(SMO.FILTER_NONE, SMO.TAGS_FILTER));
        machine.setC(settings.c);
        machine.setToleranceParameter(TOLERANCE);
        machine.setRandomSeed(1);
        if (gamma.isPresent()) {
            RBFKernel kernel = new RBFKernel();
            kernel.setGamma(gamma.getAsDouble());
            kernel.setCacheSize(cases.rows() <= WHOLE_KERNEL ? 0 : kernel.getCacheSize());
            machine.setKernel(kernel);
        } else {
            machine.setKernel(new PolyKernel());
        }
        Weka.fit(machine, cases, LEARNER);
        return machine;
    }

    private static PlattScaling calibration(TrainingCases cases, Settings settings, OptionalDouble gamma, Task task) {
        if (cases.subjects().patients().stream().distinct().count() < settings.calibrationFolds) {
            throw new Problem("calibration needs " + settings.calibrationFolds + " patients", LEARNER, "give it more cases, or fewer calibration-folds");
        }
        Folds folds = Folds.stratified(cases.subjects(), settings.calibrationFolds, task.part("calibration").seed());
        double[] decision = new double[cases.rows()];
        boolean[] positive = new boolean[cases.rows()];
        double[] weight = new double[cases.rows()];
        for (int fold = 0; fold < folds.count(); fold++) {
            TrainingCases part = cases.select(folds.training(fold));
            part.requireBothClasses(LEARNER + ", calibration");
            DecisionSmo machine = machine(part, settings, gamma, task);
            for (int row : folds.heldOut(fold)) {
                decision[row] = decision(machine, TrainingCases.header(cases.columns()), cases.values(), row);
                positive[row] = cases.outcome().isPositive(row);
                weight[row] = cases.weight(row);
            }
        }
        return PlattScaling.fit(decision, positive, weight);
    }

    private static double decision(DecisionSmo machine, Instances header, double[][] values, int row) {
        try {
            return machine.decision(Weka.instance(header, values, row));
        } catch (Exception e) {
            throw new Problem("Weka gives no decision value: " + e.getMessage(), LEARNER, "look at the cases' values", e);
        }
    }

    /** Weka lists a weight for the class as well, the last of its attributes, which it never uses. */
    private static List<Double> coefficients(DecisionSmo machine, int width) {
        double[] weights = machine.sparseWeights()[0][1];
        int[] places = machine.sparseIndices()[0][1];
        double[] all = new double[width];
        for (int k = 0; k < places.length && places[k] < width; k++) {
            all[places[k]] = weights[k];
        }
        List<Double> coefficients = new ArrayList<>();
        for (double w : all) {
            coefficients.add(w);
        }
        return coefficients;
    }

    /** Decision values, which tell on which side of the margin a case lies. */
    double[] decisions(Model model, FeatureTable any) {
        double[][] values = Columns.complete(Columns.pick(any, model.columns, LEARNER), LEARNER);
        DecisionSmo machine = FrozenWeka.thaw(model.weka, DecisionSmo.class);
        Instances header = TrainingCases.header(model.columns);
        double[] decisions = new double[any.rows()];
        for (int row = 0; row < decisions.length; row++) {
            decisions[row] = decision(machine, header, values, row);
        }
        return decisions;
    }

    @Override
    public Scores predict(Model model, FeatureTable any) {
        double[] p = decisions(model, any);
        for (int row = 0; row < p.length; row++) {
            p[row] = model.calibration.probability(p[row]);
        }
        return Scores.probabilities(p);
    }
}
