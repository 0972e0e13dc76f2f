// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.table.Outcome;

/** One number that says how well scores agree with the outcome. */
public interface Metric<S extends Record> extends Plugin<S> {
    boolean accepts(Outcome outcome);

    /** The value, or {@link Undefined} (an AUC needs both classes). */
    double value(Scores scores, Outcome outcome, S settings);

    boolean higherIsBetter();
}
