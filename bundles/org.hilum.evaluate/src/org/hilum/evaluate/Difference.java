// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hilum.spi.Undefined;

/**
 * The difference of a metric between two arms judged on the same resamples, by the corrected resampled t-test of Nadeau and
 * Bengio (2003): with J differences d of mean m and sample variance s², t = m / √((1/J + n<sub>test</sub>/n<sub>train</sub>) s²)
 * on J − 1 degrees of freedom. The second term accounts for training sets that overlap. {@code low} and {@code high} are
 * the 95 % interval, {@code p} is two-sided; both are NaN where fewer than two resamples can be compared, or where all
 * differences are equal but not zero.
 */
public record Difference(String first, String second, double mean, double low, double high, double p, int resamples) {
    public static Difference of(Predictions predictions, String first, String second, ToDoubleFunction<Scored> metric) {
        SortedSet<Resample> both = new TreeSet<>(predictions.resamples(first));
        both.retainAll(predictions.resamples(second));
        List<Double> differences = new ArrayList<>();
        double tested = 0;
        for (Resample resample : both) {
            Scored a = predictions.test(first, resample);
            Scored b = predictions.test(second, resample);
            if (!a.cases().equals(b.cases())) {
                throw new IllegalArgumentException(first + " and " + second + " were not judged on the same cases in " + resample);
            }
            try {
                differences.add(metric.applyAsDouble(a) - metric.applyAsDouble(b));
                tested += a.cases().size();
            } catch (Undefined none) {
                continue; // this resample has no value for either arm to compare
            }
        }
        return test(first, second, differences, tested / Math.max(1, differences.size()) / predictions.cases().size());
    }

    /** {@code testShare} is the share of the cases that stands in a resample's test part, on average. */
    static Difference test(String first, String second, List<Double> differences, double testShare) {
        int count = differences.size();
        double mean = differences.stream().mapToDouble(d -> d).average().orElse(Double.NaN);
        if (count < 2) {
            return new Difference(first, second, mean, Double.NaN, Double.NaN, Double.NaN, count);
        }
        double variance = differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum() / (count - 1);
        double error = Math.sqrt((1.0 / count + testShare / (1 - testShare)) * variance);
        if (error == 0) {
            double sure = mean == 0 ? 0 : Double.NaN;
            return new Difference(first, second, mean, sure, sure, mean == 0 ? 1 : Double.NaN, count);
        }
        TDistribution t = new TDistribution(count - 1);
        double half = t.inverseCumulativeProbability(0.975) * error;
        double p = 2 * t.cumulativeProbability(-Math.abs(mean / error));
        return new Difference(first, second, mean, mean - half, mean + half, p, count);
    }
}
