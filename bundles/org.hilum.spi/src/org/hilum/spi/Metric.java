// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.table.Outcome;

/** One number that says how well scores agree with the outcome. */
public interface Metric<S extends Record> extends Plugin<S> {
    /** Whether it is defined for outcomes of this kind; says the same as {@code outcomes} in {@code plugin.xml}. */
    boolean accepts(Outcome outcome);

    /**
     * The value: {@code scores} and {@code outcome} are of the same cases in the same order.
     *
     * @throws Undefined where these cases have no such value (an AUC needs both classes)
     */
    double value(Scores scores, Outcome outcome, S settings);

    /** Whether of two models the one with the higher value is the better. */
    boolean higherIsBetter();
}
