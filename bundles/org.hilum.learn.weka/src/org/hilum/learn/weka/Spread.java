// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import org.hilum.spi.Task;

/** Learners that measure distances between cases need columns of like scale; this tells when they are not. */
final class Spread {
    private static final double UNLIKE = 100;

    private Spread() {
    }

    static void note(TrainingCases cases, String learner, Task task) {
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (double[] x : cases.values()) {
            double sd = Scale.of(x, cases).sd();
            if (sd > 0) {
                least = Math.min(least, sd);
                largest = Math.max(largest, sd);
            }
        }
        if (largest > UNLIKE * least) {
            task.note(learner + ": some columns spread more than " + (int) UNLIKE + " times as far as others, and drown them; put z-score before it");
        }
    }
}
