// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.statistics;

import java.util.Arrays;

import org.hilum.spi.Undefined;

/**
 * The intensities X<sub>1</sub> … X<sub>N</sub> within a region's intensity mask, sorted, with their mean μ and central
 * moments m<sub>k</sub> = Σ (X − μ)<sup>k</sup> / N. All sums are of doubles.
 */
public final class Intensities {
    private final float[] sorted;
    private final double mean;
    private final double secondMoment;
    private final double thirdMoment;
    private final double fourthMoment;

    private Intensities(float[] sorted) {
        this.sorted = sorted;
        int n = sorted.length;
        double sum = 0;
        for (float x : sorted) {
            sum += x;
        }
        double mu = sum / n;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        for (float x : sorted) {
            double d = x - mu;
            double d2 = d * d;
            s2 += d2;
            s3 += d2 * d;
            s4 += d2 * d2;
        }
        boolean flat = sorted[0] == sorted[n - 1];
        this.mean = flat ? sorted[0] : mu;
        this.secondMoment = flat ? 0 : s2 / n;
        this.thirdMoment = flat ? 0 : s3 / n;
        this.fourthMoment = flat ? 0 : s4 / n;
    }

    /** Sorts a copy; throws {@link Undefined} where there is nothing to describe, or something that is no number. */
    public static Intensities of(float[] values) {
        if (values.length == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        if (!Float.isFinite(sorted[0]) || !Float.isFinite(sorted[sorted.length - 1])) {
            throw new Undefined("the region holds intensities that are not finite");
        }
        return new Intensities(sorted);
    }

    public int count() {
        return sorted.length;
    }

    public double mean() {
        return mean;
    }

    /** Without bias correction. */
    public double variance() {
        return secondMoment;
    }

    public double thirdMoment() {
        return thirdMoment;
    }

    public double fourthMoment() {
        return fourthMoment;
    }

    public double minimum() {
        return sorted[0];
    }

    public double maximum() {
        return sorted[sorted.length - 1];
    }

    /**
     * The share's quantile, with 0 the minimum and 1 the maximum, linear between neighbours (type 7 of Hyndman and Fan
     * 1996): IBSI's 90th percentile of the digital phantom, 4 and not 4.2, comes out this way.
     */
    public double quantile(double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * ((double) sorted[above] - sorted[below]);
    }

    /** Σ |X − centre| / N. */
    public double meanDistanceFrom(double centre) {
        return meanDistanceFrom(centre, 0, sorted.length);
    }

    /** Mean absolute deviation from their own mean of those X that are not below {@code low} nor above {@code high}. */
    public double meanAbsoluteDeviationWithin(double low, double high) {
        int from = 0;
        while (from < sorted.length && sorted[from] < low) {
            from++;
        }
        int to = from;
        double sum = 0;
        while (to < sorted.length && sorted[to] <= high) {
            sum += sorted[to++];
        }
        if (from == to) {
            throw new Undefined("no intensity lies between the 10th and the 90th percentile");
        }
        return meanDistanceFrom(sum / (to - from), from, to);
    }

    /** Σ X². */
    public double energy() {
        double sum = 0;
        for (float x : sorted) {
            sum += (double) x * x;
        }
        return sum;
    }

    private double meanDistanceFrom(double centre, int from, int to) {
        double sum = 0;
        for (int v = from; v < to; v++) {
            sum += Math.abs(sorted[v] - centre);
        }
        return sum / (to - from);
    }
}
