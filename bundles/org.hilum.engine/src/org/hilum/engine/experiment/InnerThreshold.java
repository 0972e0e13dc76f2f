// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Arrays;
import java.util.Comparator;

import org.hilum.engine.study.Threshold;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.TrainingBlocks;

/**
 * The decision threshold, learnt from training cases only: where sensitivity + specificity of their out-of-fold predictions
 * is largest (Youden 1950). Of several equally good thresholds the lowest is taken; between two neighbouring scores the
 * threshold is their middle.
 */
final class InnerThreshold {
    /** Inner folds of the whole arm, fusion included. */
    private static final int FOLDS = 5;

    private InnerThreshold() {
    }

    static double of(BoundArm arm, TrainingBlocks train, Task task) {
        return switch (arm.arm().threshold()) {
            case Threshold.Fixed fixed -> fixed.value();
            case Threshold.Youden youden -> youden(arm, train, task.part("threshold"));
        };
    }

    private static double youden(BoundArm arm, TrainingBlocks train, Task task) {
        Scores scores = OutOfFold.predict(train.subjects(), FOLDS, task, (training, test, part) -> {
            Record model = arm.fusion().fit(train.select(training), arm.recipe(), arm.arm().fusion().settings(), part);
            return arm.fusion().predict(model, train.blocks().select(test), arm.recipe());
        });
        double best = best(scores.toArray(), (Binary) train.subjects().outcome());
        if (Double.isNaN(best)) {
            task.note("no threshold was better than chance on the training cases; " + Scores.DEFAULT_THRESHOLD + " is used");
            return Scores.DEFAULT_THRESHOLD;
        }
        return best;
    }

    /** NaN where none is better than calling everybody the same. */
    static double best(double[] scores, Binary outcome) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, r -> r);
        Arrays.sort(order, Comparator.comparingDouble(r -> scores[r]));
        double negatives = outcome.size() - outcome.positives();
        double best = 0;
        double threshold = Double.NaN;
        int missed = 0;
        int spared = 0;
        for (int n = 0; n + 1 < order.length; n++) {
            missed += outcome.isPositive(order[n]) ? 1 : 0;
            spared += outcome.isPositive(order[n]) ? 0 : 1;
            double here = scores[order[n]];
            double next = scores[order[n + 1]];
            double youden = spared / negatives - (double) missed / outcome.positives();
            if (next > here && youden > best) {
                best = youden;
                threshold = Math.max(Math.nextUp(here), here + (next - here) / 2);
            }
        }
        return threshold;
    }
}
