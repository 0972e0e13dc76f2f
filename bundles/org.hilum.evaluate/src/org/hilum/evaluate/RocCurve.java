// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/**
 * Receiver operating characteristic: sensitivity against 1 − specificity for every threshold that tells cases apart. From
 * the lowest threshold (everybody called positive) to the highest (nobody); between two neighbouring scores the threshold
 * is their middle.
 */
public record RocCurve(List<Point> points, double auc) {
    public RocCurve {
        points = List.copyOf(points);
    }

    /** One threshold; a case is called positive when its score is at least this. */
    public record Point(double threshold, double sensitivity, double specificity) {
    }

    /** @throws Undefined if one class is absent */
    public static RocCurve of(Scores scores, Binary outcome) {
        double auc = new Auc().value(scores, outcome);
        Integer[] order = new Integer[scores.size()];
        Arrays.setAll(order, r -> r);
        Arrays.sort(order, Comparator.comparingDouble((Integer r) -> scores.value(r)).reversed());
        int positives = outcome.positives();
        int negatives = outcome.size() - positives;
        List<Point> points = new ArrayList<>();
        points.add(new Point(Double.POSITIVE_INFINITY, 0, 1));
        int tp = 0;
        int fp = 0;
        for (int n = 0; n < order.length; n++) {
            if (outcome.isPositive(order[n])) {
                tp++;
            } else {
                fp++;
            }
            double score = scores.value(order[n]);
            double next = n + 1 < order.length ? scores.value(order[n + 1]) : Double.NEGATIVE_INFINITY;
            if (next != score) {
                double middle = next == Double.NEGATIVE_INFINITY ? next : (score + next) / 2;
                points.add(new Point(middle, (double) tp / positives, (double) (negatives - fp) / negatives));
            }
        }
        Collections.reverse(points);
        return new RocCurve(points, auc);
    }

    /**
     * The point of largest sensitivity + specificity (Youden 1950), the lowest threshold of several: a decision threshold
     * to be learnt on training cases.
     */
    public Point youden() {
        Point best = points.get(0);
        for (Point p : points) {
            if (p.sensitivity() + p.specificity() > best.sensitivity() + best.specificity() + 1e-12) {
                best = p;
            }
        }
        return best;
    }
}
