// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.hilum.spi.table.Binary;

/**
 * Area under the receiver operating characteristic curve by ranks: the probability that a positive case scores higher than
 * a negative one, ties counting one half (Hanley and McNeil 1982). Equals the Mann–Whitney U of the positives divided by
 * positives × negatives.
 */
public final class RankAuc {
    private RankAuc() {
    }

    /**
     * The area, in [0, 1].
     *
     * @throws Undefined if one class is absent or a score is not a number
     */
    public static double of(double[] scores, Binary outcome) {
        if (scores.length != outcome.size()) {
            throw new IllegalArgumentException(scores.length + " scores for " + outcome.size() + " outcomes");
        }
        int positives = outcome.positives();
        int negatives = scores.length - positives;
        if (positives == 0 || negatives == 0) {
            throw new Undefined("the AUC needs cases of both classes; here are " + positives + " positive and " + negatives + " negative");
        }
        if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw new Undefined("a score is not a number");
        }
        int[] order = IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> scores[i])).mapToInt(i -> i).toArray();
        double twiceU = 0;
        int below = 0;
        for (int from = 0; from < order.length;) {
            int to = from;
            int pos = 0;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                pos += outcome.isPositive(order[to++]) ? 1 : 0;
            }
            int neg = to - from - pos;
            twiceU += pos * (2.0 * below + neg);
            below += neg;
            from = to;
        }
        return twiceU / 2 / positives / negatives;
    }
}
