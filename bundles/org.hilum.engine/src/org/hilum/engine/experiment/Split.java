// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;

import org.hilum.evaluate.Resample;

/** One division of the cases: the ids of those a model is fitted to and of those it is tested on. Both in the cohort's order. */
public record Split(Resample resample, List<String> training, List<String> test) {
    public Split {
        training = List.copyOf(training);
        test = List.copyOf(test);
    }
}
