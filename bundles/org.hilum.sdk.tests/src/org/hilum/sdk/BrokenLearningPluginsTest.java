// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.spi.Learner;
import org.hilum.spi.Metric;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Training;
import org.junit.jupiter.api.Test;

/** Each mistake of transforms, learners and metrics that the contract is there to find is made once here. */
class BrokenLearningPluginsTest {
    record Learnt(double mean) {
    }

    /** Centres the first column. */
    static class Centre implements Transform<NoSettings, Learnt> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Learnt fit(Training train, NoSettings settings, Task task) {
            return new Learnt(train.table().value(0, train.table().find("t").orElseThrow()));
        }

        @Override
        public FeatureTable apply(Learnt learnt, FeatureTable any) {
            return shifted(any, learnt.mean());
        }

        static FeatureTable shifted(FeatureTable table, double by) {
            double[][] values = new double[table.width()][];
            for (int c = 0; c < values.length; c++) {
                values[c] = table.column(c).clone();
            }
            double[] t = values[table.find("t").orElseThrow()];
            for (int row = 0; row < t.length; row++) {
                t[row] -= by;
            }
            return table.with(table.columns(), values);
        }
    }

    @Test
    void transformThatDoesAllRight_passes() {
        assertEquals(List.of(), Contract.of(new Centre()).broken());
    }

    @Test
    void transformThatLooksAtTheRowsItIsAppliedTo_isFound() {
        Mistakes.found(new Centre() {
            @Override
            public FeatureTable apply(Learnt learnt, FeatureTable any) {
                double sum = 0;
                for (double x : any.column(any.find("t").orElseThrow())) {
                    sum += x;
                }
                return shifted(any, sum / any.rows());
            }
        }, "alone gives another result");
    }

    @Test
    void transformThatFindsColumnsByTheirPlace_isFound() {
        Mistakes.found(new Centre() {
            @Override
            public FeatureTable apply(Learnt learnt, FeatureTable any) {
                double[][] values = new double[any.width()][];
                for (int c = 0; c < values.length; c++) {
                    values[c] = any.column(c).clone();
                }
                values[0][0] -= learnt.mean();
                return any.with(any.columns(), values);
            }
        }, "columns in another order give other values");
    }

    @Test
    void transformThatWritesIntoTheTable_isFound() {
        Mistakes.found(new Centre() {
            @Override
            public FeatureTable apply(Learnt learnt, FeatureTable any) {
                any.column(0)[0] += 1;
                return any;
            }
        }, "learning leaves the table as it was");
    }

    record ArrayModel(double[] weights) {
    }

    /** Its model is an array, and where the positive class stands first it has the sign wrong. */
    static class ByPosition implements Learner<NoSettings, ArrayModel> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public ArrayModel fit(Training train, NoSettings settings, Task task) {
            return new ArrayModel(new double[] { train.outcome().stratum(0) == 1 ? -1 : 1 });
        }

        @Override
        public Scores predict(ArrayModel model, FeatureTable any) {
            double[] p = new double[any.rows()];
            for (int row = 0; row < p.length; row++) {
                p[row] = 1 / (1 + Math.exp(-model.weights()[0] * (any.value(row, any.find("t").orElseThrow()) - 20)));
            }
            return Scores.probabilities(p);
        }
    }

    @Test
    void learnerThatTakesTheFirstClassForPositive_isFound() {
        Mistakes.found(new ByPosition(), "with a positive case first, the AUC", "the models are not equal");
    }

    @Test
    void learnerThatIgnoresItsSeed_isFound() {
        Mistakes.found(new ByPosition() {
            private final Random random = new Random();

            @Override
            public ArrayModel fit(Training train, NoSettings settings, Task task) {
                return new ArrayModel(new double[] { random.nextDouble() });
            }
        }, "the same input and seed give the same result");
    }

    @Test
    void learnerThatNormalisesByTheRowsToPredict_isFound() {
        Mistakes.found(new ByPosition() {
            @Override
            public Scores predict(ArrayModel model, FeatureTable any) {
                double[] p = super.predict(model, any).toArray();
                double most = Arrays.stream(p).max().orElse(1);
                return Scores.probabilities(Arrays.stream(p).map(x -> x / most).toArray());
            }
        }, "a row's score does not depend on the other rows");
    }

    @Test
    void metricThatIsTurnedRound_isFound() {
        Mistakes.found(new Metric<NoSettings>() {
            private final List<Double> unused = new ArrayList<>();

            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public boolean accepts(Outcome outcome) {
                return unused.isEmpty();
            }

            @Override
            public double value(Scores scores, Outcome outcome, NoSettings settings) {
                return scores.value(0);
            }

            @Override
            public boolean higherIsBetter() {
                return false;
            }
        }, "good scores are better than the same turned round", "the order of the cases does not matter");
    }
}
