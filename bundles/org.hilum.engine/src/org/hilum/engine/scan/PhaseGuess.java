// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

/** A phase and why it is taken for that. */
public record PhaseGuess(Phase phase, String reason) {
    static final PhaseGuess NONE = new PhaseGuess(Phase.UNKNOWN, "");

    boolean isKnown() {
        return phase != Phase.UNKNOWN;
    }
}
