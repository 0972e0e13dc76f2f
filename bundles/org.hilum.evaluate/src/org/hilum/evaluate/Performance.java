// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.Undefined;

/**
 * One metric of one arm over the resamples. {@code mean} is the mean over folds, then over repeats. {@code low} and
 * {@code high} are the 2.5th and 97.5th percentile (type 7) of the resamples' values: their <em>spread over resamples</em>.
 * That is no confidence interval, since resamples share cases. {@code undefined} resamples had no value (one class only)
 * and are left out.
 */
public record Performance(String arm, double mean, double low, double high, int resamples, int undefined) {
    /** NaN throughout where no resample had a value. */
    public static Performance of(Predictions predictions, String arm, ToDoubleFunction<Scored> metric) {
        Map<Integer, List<Double>> byRepeat = new TreeMap<>();
        int undefined = 0;
        for (Resample resample : predictions.resamples(arm)) {
            try {
                double value = metric.applyAsDouble(predictions.test(arm, resample));
                byRepeat.computeIfAbsent(resample.repeat(), r -> new ArrayList<>()).add(value);
            } catch (Undefined none) {
                undefined++;
            }
        }
        double mean = byRepeat.values().stream().mapToDouble(folds -> folds.stream().mapToDouble(v -> v).average().orElseThrow()).average().orElse(Double.NaN);
        double[] all = byRepeat.values().stream().flatMap(List::stream).mapToDouble(v -> v).sorted().toArray();
        return new Performance(arm, mean, Quantile.of(all, 0.025), Quantile.of(all, 0.975), all.length, undefined);
    }

    @Override
    public String toString() {
        return arm + " " + Arrays.asList(mean, low, high);
    }
}
