// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/** How predicted probabilities spread over [0, 1], by what happened: where a calibration curve rests on many cases, and where on few. */
public record ProbabilityHistogram(List<Bin> bins) {
    public ProbabilityHistogram {
        bins = List.copyOf(bins);
    }

    /** Cases whose probability p is from ≤ p &lt; to; the last bin also has those of 1. */
    public record Bin(double from, double to, int positive, int other) {
        public int most() {
            return Math.max(positive, other);
        }
    }

    /**
     * Bins of equal width.
     *
     * @throws Undefined if the scores are no probabilities
     */
    public static ProbabilityHistogram of(Scores scores, Binary outcome, int bins) {
        if (scores.kind() != Scores.Kind.PROBABILITY) {
            throw new Undefined("a histogram is of probabilities; these are risks on a scale of their own");
        }
        int[][] counts = new int[2][bins];
        for (int row = 0; row < scores.size(); row++) {
            counts[outcome.isPositive(row) ? 0 : 1][place(scores.value(row), bins)]++;
        }
        List<Bin> all = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            all.add(new Bin((double) b / bins, (double) (b + 1) / bins, counts[0][b], counts[1][b]));
        }
        return new ProbabilityHistogram(all);
    }

    /** By the edges as they are told, since a product may be rounded to the wrong side of one. */
    private static int place(double p, int bins) {
        int place = Math.min((int) (p * bins), bins - 1);
        if (p < (double) place / bins) {
            return place - 1;
        }
        return place < bins - 1 && p >= (double) (place + 1) / bins ? place + 1 : place;
    }

    /** The bin of a probability; none outside [0, 1]. */
    public Optional<Bin> at(double p) {
        return p >= 0 && p <= 1 ? Optional.of(bins.get(place(p, bins.size()))) : Optional.empty();
    }

    /** The largest number of cases of one class in a bin. */
    public int most() {
        return bins.stream().mapToInt(Bin::most).max().orElse(0);
    }
}
