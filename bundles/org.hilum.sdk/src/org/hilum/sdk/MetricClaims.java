// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import org.hilum.spi.Metric;
import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/** What is expected of a metric of a binary outcome. */
final class MetricClaims {
    private static final boolean[] POSITIVE = { true, false, false, true, false, true, false, false };
    private static final double[] GOOD = { 0.9, 0.2, 0.1, 0.7, 0.4, 0.8, 0.3, 0.05 };

    private MetricClaims() {
    }

    static void check(Metric<Record> metric, Record settings, Claims claims) {
        Binary outcome = new Binary("response", "yes", POSITIVE);
        if (!metric.accepts(outcome)) {
            return;
        }
        double[] bad = new double[GOOD.length];
        int[] reversed = new int[GOOD.length];
        double[] goodReversed = new double[GOOD.length];
        for (int n = 0; n < GOOD.length; n++) {
            bad[n] = 1 - GOOD[n];
            reversed[n] = GOOD.length - 1 - n;
            goodReversed[n] = GOOD[reversed[n]];
        }
        double good = metric.value(Scores.probabilities(GOOD), outcome, settings);
        claims.claimSteady(task -> Double.toString(metric.value(Scores.probabilities(GOOD), outcome, settings)));
        claims.claim("it is finite where both classes are there", () -> Claims.require(Double.isFinite(good), "it is " + good));
        claims.claim("good scores are better than the same turned round", () -> {
            double turned = metric.value(Scores.probabilities(bad), outcome, settings);
            Claims.require(metric.higherIsBetter() ? good > turned : good < turned, "they are " + good + " and " + turned);
        });
        claims.claim("the order of the cases does not matter", () -> {
            double other = metric.value(Scores.probabilities(goodReversed), outcome.select(reversed), settings);
            Claims.require(Math.abs(other - good) <= 1e-12 * Math.max(1, Math.abs(good)), "it is " + good + " and " + other);
        });
        claims.claim("cases of one class give a value, or Undefined with a reason", () -> {
            for (boolean only : new boolean[] { true, false }) {
                boolean[] all = { only, only };
                try {
                    Claims.require(Double.isFinite(metric.value(Scores.probabilities(new double[] { 0.2, 0.7 }), new Binary("response", "yes", all), settings)), "the value is not finite");
                } catch (Undefined u) {
                    Claims.require(!u.getMessage().isBlank(), "no reason is given");
                }
            }
        });
    }
}
