// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

/** From which probability on a case is called positive. */
public sealed interface Threshold {
    record Fixed(double value) implements Threshold {
    }

    /** Largest sensitivity + specificity on inner out-of-fold predictions of the training cases. */
    record Youden() implements Threshold {
    }
}
