// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.Arrays;

import org.hilum.spi.Problem;
import org.hilum.spi.table.Subjects;

/** How much each training case counts: a case of weight 2 counts as two cases, one of weight 0 not at all. */
final class CaseWeights {
    private final double[] weights;
    private final double sum;

    private CaseWeights(double[] weights, double sum) {
        this.weights = weights;
        this.sum = sum;
    }

    static CaseWeights of(Subjects subjects, String step) {
        double[] w = new double[subjects.size()];
        double sum = 0;
        for (int row = 0; row < w.length; row++) {
            w[row] = subjects.weight(row);
            sum += w[row];
        }
        if (!(sum > 0)) {
            throw new Problem("no training case has any weight", step, "give it training cases");
        }
        return new CaseWeights(w, sum);
    }

    /** The weights of these cases. */
    CaseWeights select(int[] rows) {
        double[] kept = Arrays.stream(rows).mapToDouble(row -> weights[row]).toArray();
        return new CaseWeights(kept, Arrays.stream(kept).sum());
    }

    double of(int row) {
        return weights[row];
    }

    /** Not a copy; for reading only. */
    double[] all() {
        return weights;
    }

    /** The number of cases, each counted with its weight. */
    double sum() {
        return sum;
    }

    boolean areEqual() {
        for (double w : weights) {
            if (w != weights[0]) {
                return false;
            }
        }
        return true;
    }
}
