// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A distribution over whole numbers: p<sub>k</sub> for each k that occurs. Here the k are grey levels, their differences
 * or their sums, or the lengths and sizes of what is counted.
 */
public final class LevelDistribution {
    private final int[] values;
    private final double[] probabilities;

    /** {@code weights[k]} is the weight of {@code first + k}; together they are 1. The array is not kept. */
    public LevelDistribution(double[] weights, int first) {
        int support = 0;
        for (double weight : weights) {
            support += weight > 0 ? 1 : 0;
        }
        this.values = new int[support];
        this.probabilities = new double[support];
        int n = 0;
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] > 0) {
                values[n] = first + k;
                probabilities[n++] = weights[k];
            }
        }
    }

    /** The {@code count} first values, all different and each with its probability. */
    public LevelDistribution(int[] values, double[] probabilities, int count) {
        this.values = Arrays.copyOf(values, count);
        this.probabilities = Arrays.copyOf(probabilities, count);
    }

    /** Number of values that occur. */
    public int support() {
        return values.length;
    }

    /** Σ f(k) p<sub>k</sub>. */
    public double expectation(DoubleUnaryOperator f) {
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            sum += f.applyAsDouble(values[c]) * probabilities[c];
        }
        return sum;
    }

    /** μ = Σ k p<sub>k</sub>. */
    public double mean() {
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            sum += values[c] * probabilities[c];
        }
        return sum;
    }

    /** Σ (k − μ)² p<sub>k</sub>. */
    public double variance() {
        return centralMoment(2);
    }

    /** Σ (k − μ)<sup>order</sup> p<sub>k</sub>. */
    public double centralMoment(int order) {
        double mu = mean();
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            double d = values[c] - mu;
            double power = d;
            for (int o = 1; o < order; o++) {
                power *= d;
            }
            sum += power * probabilities[c];
        }
        return sum;
    }

    /** Σ p<sub>k</sub>². */
    public double energy() {
        double sum = 0;
        for (double p : probabilities) {
            sum += p * p;
        }
        return sum;
    }

    /** −Σ p<sub>k</sub> log<sub>2</sub> p<sub>k</sub>. */
    public double entropy() {
        double sum = 0;
        for (double p : probabilities) {
            sum -= Bits.plogp(p);
        }
        return sum;
    }
}
