// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.histogram;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.GreyLevels;

/** How many voxels of a region have each grey level: {@code counts[i − 1]} is n<sub>i</sub>, absent levels among them. */
final class LevelCounts {
    private final int[] counts;
    private final int total;
    private final double mean;

    private LevelCounts(int[] counts) {
        this.counts = counts;
        int n = 0;
        double sum = 0;
        for (int l = 0; l < counts.length; l++) {
            n += counts[l];
            sum += (l + 1.0) * counts[l];
        }
        this.total = n;
        this.mean = sum / n;
    }

    static LevelCounts of(GreyLevels grey) {
        int[] counts = new int[grey.count()];
        for (int level : grey.levels()) {
            if (level > 0) {
                counts[level - 1]++;
            }
        }
        return new LevelCounts(counts);
    }

    double mean() {
        return mean;
    }

    /** m<sub>k</sub> = Σ (X − μ)<sup>k</sup> / N. */
    double moment(int order) {
        double sum = 0;
        for (int l = 0; l < counts.length; l++) {
            double d = l + 1 - mean;
            double power = d;
            for (int o = 1; o < order; o++) {
                power *= d;
            }
            sum += counts[l] * power;
        }
        return sum / total;
    }

    int minimum() {
        return at(0);
    }

    int maximum() {
        return at(total - 1);
    }

    /** The share's quantile, with 0 the minimum and 1 the maximum, linear between neighbours (type 7 of Hyndman and Fan 1996). */
    double quantile(double share) {
        double place = share * (total - 1);
        int below = (int) place;
        int low = at(below);
        return low + (place - below) * (at(Math.min(below + 1, total - 1)) - low);
    }

    /** The level of the voxel of this rank, from 0, when all are sorted by level. */
    private int at(int rank) {
        int level = 0;
        int below = counts[0];
        while (below <= rank) {
            below += counts[++level];
        }
        return level + 1;
    }

    /** Σ |X − centre| / N. */
    double meanDistanceFrom(double centre) {
        return meanDistanceFrom(centre, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Mean absolute deviation from their own mean of those X that are not below {@code low} nor above {@code high}. */
    double meanAbsoluteDeviationWithin(double low, double high) {
        double sum = 0;
        int n = 0;
        for (int l = 0; l < counts.length; l++) {
            if (l + 1 >= low && l + 1 <= high) {
                sum += (l + 1.0) * counts[l];
                n += counts[l];
            }
        }
        if (n == 0) {
            throw new Undefined("no grey level lies between the 10th and the 90th percentile");
        }
        return meanDistanceFrom(sum / n, low, high);
    }

    private double meanDistanceFrom(double centre, double low, double high) {
        double sum = 0;
        int n = 0;
        for (int l = 0; l < counts.length; l++) {
            if (l + 1 >= low && l + 1 <= high) {
                sum += counts[l] * Math.abs(l + 1 - centre);
                n += counts[l];
            }
        }
        return sum / n;
    }

    /** The level that most voxels have; of several the one nearest to the mean, and of two at the same distance the lower. */
    int mode() {
        int best = 1;
        for (int level = 2; level <= counts.length; level++) {
            int more = counts[level - 1] - counts[best - 1];
            if (more > 0 || more == 0 && Math.abs(level - mean) < Math.abs(best - mean)) {
                best = level;
            }
        }
        return best;
    }

    /** −Σ p<sub>i</sub> log<sub>2</sub> p<sub>i</sub>. */
    double entropy() {
        double sum = 0;
        for (int n : counts) {
            if (n > 0) {
                double p = (double) n / total;
                sum -= p * Math.log(p);
            }
        }
        return sum / Math.log(2) + 0.0;
    }

    /** Σ p<sub>i</sub>². */
    double uniformity() {
        double sum = 0;
        for (int n : counts) {
            double p = (double) n / total;
            sum += p * p;
        }
        return sum;
    }

    /** H′<sub>i</sub>: central differences, one-sided at the first and last level; {@link Undefined} of a single level. */
    double gradient(int level) {
        if (counts.length == 1) {
            throw new Undefined("a histogram of one grey level has no gradient");
        }
        int i = level - 1;
        if (i == 0) {
            return counts[1] - counts[0];
        }
        return i == counts.length - 1 ? counts[i] - counts[i - 1] : (counts[i + 1] - counts[i - 1]) / 2.0;
    }

    /** The first level at which the gradient is greatest. */
    int steepestRise() {
        int best = 1;
        for (int level = 2; level <= counts.length; level++) {
            best = gradient(level) > gradient(best) ? level : best;
        }
        return best;
    }

    /** The first level at which the gradient is least. */
    int steepestFall() {
        int best = 1;
        for (int level = 2; level <= counts.length; level++) {
            best = gradient(level) < gradient(best) ? level : best;
        }
        return best;
    }
}
