// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.table.FeatureTable;
import weka.classifiers.Classifier;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** Runs Weka's classifiers on checked cases. */
final class Weka {
    private Weka() {
    }

    /** Fits; an exception of Weka's becomes a problem of the learner's. */
    static void fit(Classifier classifier, TrainingCases cases, String learner) {
        try {
            classifier.buildClassifier(cases.instances());
        } catch (Exception e) {
            throw new Problem("Weka cannot fit it: " + e.getMessage(), learner, "look at the training cases' columns", e);
        }
    }

    /** Probability of the positive class of each row by itself. */
    static Scores predict(Classifier classifier, double[][] values, FeatureTable table, List<String> columns, String learner) {
        Instances header = TrainingCases.header(columns);
        int index = header.classAttribute().indexOfValue(TrainingCases.POSITIVE);
        double[] p = new double[table.rows()];
        for (int row = 0; row < p.length; row++) {
            try {
                p[row] = classifier.distributionForInstance(instance(header, values, row))[index];
            } catch (Exception e) {
                throw new Problem("Weka cannot predict case " + table.cases().get(row) + ": " + e.getMessage(), learner, "look at that case's values", e);
            }
            if (!(p[row] >= 0 && p[row] <= 1)) {
                throw new Problem("Weka gives case " + table.cases().get(row) + " no probability (" + p[row] + ")", learner, "look at that case's values");
            }
        }
        return Scores.probabilities(p);
    }

    /** A row as Weka takes it, its class unknown. */
    static Instance instance(Instances header, double[][] values, int row) {
        double[] of = Arrays.copyOf(TrainingCases.row(values, row), values.length + 1);
        of[values.length] = Double.NaN;
        Instance instance = new DenseInstance(1, of);
        instance.setDataset(header);
        return instance;
    }

    /** Weka's seeds are 32 bits long. */
    static int seed(long seed) {
        return Long.hashCode(seed);
    }
}
