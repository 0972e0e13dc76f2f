// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.List;

/** How cases are divided into training and test cases: always by patient, the same for all arms. */
public sealed interface Resampling {
    /** Repeated random division, stratified by outcome; {@code trainShare} of the patients train. */
    record RepeatedSplit(double trainShare, int repeats) implements Resampling {
    }

    /** Repeated stratified k-fold cross-validation. */
    record RepeatedKFold(int k, int repeats) implements Resampling {
    }

    /** Cases whose {@code column} of the table of cases has one of the {@code training} values train, all others test. */
    record External(String column, List<String> training) implements Resampling {
        public External {
            training = List.copyOf(training);
        }
    }
}
