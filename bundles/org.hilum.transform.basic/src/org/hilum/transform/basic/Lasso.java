// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Folds;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/**
 * Keeps the columns to which a logistic regression with an L1 penalty gives a coefficient (Tibshirani, J R Stat Soc B
 * 1996;58:267): the minimum over intercept and coefficients b of
 *
 * <pre>  −(1/n) log-likelihood + λ (α Σ|bⱼ| + (1 − α)/2 Σ bⱼ²)</pre>
 *
 * on columns standardised by mean and population standard deviation. λ is the one of a path of falling values whose deviance
 * in inner cross-validation is least, or the largest within one standard error of it. Folds are by patient, stratified, and
 * follow from the task's seed; columns are standardised anew in each. The path ends where the model explains the training
 * cases entirely, or where its inner deviance is one and a half times that of no model. That no column is kept is an ordinary
 * result.
 *
 * <p>Weighted cases count with their weight in likelihood, standardisation and deviance. Of columns that are multiples of
 * each other the first bears the coefficient of all (α = 1). Constant columns are never kept. The kept columns keep their
 * values: what is learnt from them is the learner's business.
 */
public final class Lasso implements Transform<Lasso.Settings, Lasso.Learnt> {
    private static final String STEP = "lasso";

    /** Which λ is taken: that of the least deviance, or the largest whose deviance is within one standard error of the least. */
    public enum Rule { MINIMUM, ONE_SE }

    public record Settings(
            @Param(label = "Choice of λ", help = "The least inner deviance, or the sparsest model within one standard error of it.") Rule lambda,
            @Param(label = "Inner folds", min = 3, max = 100) int folds,
            @Param(label = "Elastic net α", min = 0.01, max = 1, expert = true, help = "1 is the LASSO; less adds a ridge penalty, which keeps columns that "
                    + "are alike together.") double alpha,
            @Param(label = "Values of λ", min = 10, max = 1000, expert = true) int path) {
    }

    /**
     * A column that was kept.
     *
     * @param standardised coefficient of the standardised column
     * @param perUnit coefficient of the column as it is: change of the log odds
     * @param mean of the training cases
     * @param sd of the training cases, as of a population
     */
    public record Coefficient(String column, double standardised, double perUnit, double mean, double sd) {
    }

    /**
     * One λ of the path.
     *
     * @param columns number of columns with a coefficient
     * @param explained share of the null deviance that the fit to all training cases explains
     * @param deviance mean inner out-of-fold deviance per case
     * @param standardError of that mean, over folds
     */
    public record Point(double lambda, int columns, double explained, double deviance, double standardError) {
    }

    /**
     * @param kept in the table's order
     * @param lambda the one chosen
     * @param intercept log odds where every kept column is 0
     * @param considered number of columns there were
     * @param folds number of inner folds
     * @param path the λ tried, falling
     */
    public record Learnt(List<Coefficient> kept, double lambda, double alpha, double intercept, int considered, int folds, List<Point> path) {
        public Learnt {
            kept = List.copyOf(kept);
            path = List.copyOf(path);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(Rule.MINIMUM, 10, 1, 100);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        FeatureTable table = train.table();
        double[][] values = Columns.complete(table, STEP);
        boolean[] positive = classes(train.subjects());
        CaseWeights weights = CaseWeights.of(train.subjects(), STEP);
        Folds folds = Folds.stratified(train.subjects(), settings.folds, task.part("folds").seed());
        requireBothClasses(folds, positive, weights);
        PenalisedPath whole = new PenalisedPath(values, positive, weights, settings.alpha);
        InnerDeviance inner = new InnerDeviance(values, positive, weights, settings.alpha, folds);
        List<PenalisedPath.Point> path = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (double lambda : whole.lambdas(settings.path)) {
            PenalisedPath.Point p = whole.solve(lambda, task);
            inner.add(lambda, task);
            int k = points.size();
            path.add(p);
            points.add(new Point(lambda, p.nonZero(), p.devianceRatio(), inner.mean(k), inner.standardError(k)));
            if (PenalisedPath.ends(path) || inner.isUseless()) {
                break;
            }
        }
        int chosen = settings.lambda == Rule.MINIMUM ? inner.minimum() : inner.withinOneStandardError();
        PenalisedPath.Point best = path.get(chosen);
        List<Coefficient> kept = kept(table, values, weights, best);
        task.note(kept.isEmpty() ? STEP + ": no column was kept, none predicts better than the share of positive cases"
                : String.format(Locale.ROOT, "%s: %d of %d columns kept at λ = %.4g", STEP, kept.size(), table.width(), best.lambda()));
        return new Learnt(kept, best.lambda(), settings.alpha, best.intercept(), table.width(), folds.count(), points);
    }

    private static boolean[] classes(Subjects subjects) {
        if (!(subjects.outcome() instanceof Binary outcome)) {
            throw new Problem("it selects columns for an outcome of two classes only", STEP, "use another selection for outcome " + subjects.outcome().name());
        }
        boolean[] positive = new boolean[outcome.size()];
        for (int row = 0; row < positive.length; row++) {
            positive[row] = outcome.isPositive(row);
        }
        for (boolean of : new boolean[] {true, false}) {
            long patients = IntStream.range(0, positive.length).filter(row -> positive[row] == of).mapToObj(subjects.patients()::get).distinct().count();
            if (patients < 2) {
                throw new Problem((of ? "positive" : "negative") + " training cases come from " + patients + " patient(s), and inner cross-validation needs 2",
                        STEP, "give it more cases of outcome " + outcome.name());
            }
        }
        return positive;
    }

    private static void requireBothClasses(Folds folds, boolean[] positive, CaseWeights weights) {
        for (int fold = 0; fold < folds.count(); fold++) {
            double[] sum = new double[2];
            for (int row : folds.training(fold)) {
                sum[positive[row] ? 1 : 0] += weights.of(row);
            }
            if (sum[0] == 0 || sum[1] == 0) {
                throw new Problem("the cases of an inner fold's training part that have a weight are all of one class", STEP, "give it more cases of the rarer class");
            }
        }
    }

    private static List<Coefficient> kept(FeatureTable table, double[][] values, CaseWeights weights, PenalisedPath.Point at) {
        List<Coefficient> kept = new ArrayList<>();
        for (int c = 0; c < values.length; c++) {
            if (at.standardised()[c] != 0) {
                Moments m = Moments.of(values[c], weights);
                kept.add(new Coefficient(table.columns().get(c).name(), at.standardised()[c], at.coefficients()[c], m.mean(), m.populationSd()));
            }
        }
        return kept;
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        return Columns.pick(any, learnt.kept.stream().map(Coefficient::column).toList(), STEP);
    }
}
