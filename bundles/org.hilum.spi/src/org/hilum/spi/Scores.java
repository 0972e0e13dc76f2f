// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.Arrays;

/** What a model says of some cases, one value each: a probability of the positive class, or a risk whose scale is its own (survival). */
public final class Scores {
    /** What the values mean. Only probabilities may be averaged between models or compared with a threshold of 0.5. */
    public enum Kind { PROBABILITY, RISK }

    /** Threshold in force where nothing was learnt. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private final Kind kind;
    private final double[] values;
    private final double threshold;

    private Scores(Kind kind, double[] values, double threshold) {
        this.kind = kind;
        this.values = values;
        this.threshold = threshold;
    }

    /** Probabilities of the positive class, each in [0, 1]. */
    public static Scores probabilities(double[] p) {
        for (double x : p) {
            if (!(x >= 0 && x <= 1)) {
                throw new IllegalArgumentException("not a probability: " + x);
            }
        }
        return new Scores(Kind.PROBABILITY, p.clone(), DEFAULT_THRESHOLD);
    }

    /** Risks: higher means sooner. */
    public static Scores risks(double[] r) {
        return new Scores(Kind.RISK, r.clone(), DEFAULT_THRESHOLD);
    }

    /** The same scores with the decision threshold that was learnt in training. */
    public Scores withThreshold(double t) {
        return new Scores(kind, values, t);
    }

    public Kind kind() {
        return kind;
    }

    /** Number of cases. */
    public int size() {
        return values.length;
    }

    /** A case's probability or risk. */
    public double value(int row) {
        return values[row];
    }

    /** One value a case; a copy. */
    public double[] toArray() {
        return values.clone();
    }

    /** A case is called positive when its score is at least this. */
    public double threshold() {
        return threshold;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Scores s && kind == s.kind && threshold == s.threshold && Arrays.equals(values, s.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
