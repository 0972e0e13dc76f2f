// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import org.hilum.spi.Learner;
import org.hilum.spi.Transform;

/** A plug-in with the settings that an arm gives it, ready to be called. */
sealed interface Step {
    String id();

    Record settings();

    /** A transform of an arm. */
    record Transforming(String id, Transform<Record, Record> plugin, Record settings) implements Step {
    }

    /**
     * An arm's learner.
     *
     * @param bearsMissing whether it takes columns with missing values
     */
    record Learning(String id, Learner<Record, Record> plugin, Record settings, boolean bearsMissing) implements Step {
    }
}
