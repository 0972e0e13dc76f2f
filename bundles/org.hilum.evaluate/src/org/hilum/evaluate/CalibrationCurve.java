// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/**
 * Whether predicted probabilities mean what they say: groups of cases with similar predictions, mean prediction against
 * observed share with its 95 % Wilson interval; a smooth curve through the single cases (lowess, as in R's
 * {@code rms::val.prob}); intercept and slope.
 */
public record CalibrationCurve(List<Group> groups, List<Point> smooth, Optional<Recalibration> line) {
    private static final double Z = 1.959963984540054;

    public CalibrationCurve {
        groups = List.copyOf(groups);
        smooth = List.copyOf(smooth);
    }

    /** Cases of neighbouring predictions: how many, their mean prediction, the share that was positive, and its interval. */
    public record Group(int cases, double predicted, double observed, double low, double high) {
    }

    /** A point of the smooth curve. It may leave [0, 1] at its ends, where data are few. */
    public record Point(double predicted, double observed) {
    }

    /** {@code groups} groups of equal size, as nearly as ties allow: equal predictions stay together. */
    public static CalibrationCurve of(Scores scores, Binary outcome, int groups) {
        if (scores.kind() != Scores.Kind.PROBABILITY) {
            throw new Undefined("calibration is of probabilities; these are risks on a scale of their own");
        }
        Integer[] order = new Integer[scores.size()];
        Arrays.setAll(order, r -> r);
        Arrays.sort(order, Comparator.comparingDouble(scores::value));
        double[] p = new double[order.length];
        double[] y = new double[order.length];
        for (int n = 0; n < order.length; n++) {
            p[n] = scores.value(order[n]);
            y[n] = outcome.isPositive(order[n]) ? 1 : 0;
        }
        return new CalibrationCurve(groups(p, y, groups), smooth(p, y), line(scores, outcome));
    }

    private static List<Group> groups(double[] p, double[] y, int groups) {
        List<Group> all = new ArrayList<>();
        int from = 0;
        for (int g = 1; g <= groups && from < p.length; g++) {
            int to = Math.max(from + 1, (int) Math.round((double) p.length * g / groups));
            while (to < p.length && p[to] == p[to - 1]) {
                to++;
            }
            all.add(group(p, y, from, to));
            from = to;
        }
        return all;
    }

    private static Group group(double[] p, double[] y, int from, int to) {
        int n = to - from;
        double predicted = Arrays.stream(p, from, to).sum() / n;
        double observed = Arrays.stream(y, from, to).sum() / n;
        double middle = (observed + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(observed * (1 - observed) / n + Z * Z / (4.0 * n * n));
        return new Group(n, predicted, observed, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    private static List<Point> smooth(double[] p, double[] y) {
        if (p.length < 2 || p[0] == p[p.length - 1]) {
            return List.of();
        }
        double[] fitted = Lowess.smooth(p, y);
        List<Point> points = new ArrayList<>();
        for (int n = 0; n < p.length; n++) {
            points.add(new Point(p[n], fitted[n]));
        }
        return points;
    }

    private static Optional<Recalibration> line(Scores scores, Binary outcome) {
        try {
            return Optional.of(Recalibration.of(scores.toArray(), outcome));
        } catch (Undefined none) {
            return Optional.empty();
        }
    }
}
