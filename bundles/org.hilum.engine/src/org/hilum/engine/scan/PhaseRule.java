// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/** Which images show a contrast phase, as {@code portal=description:*70s*}, in place of what would be guessed. */
public record PhaseRule(Phase phase, Conditions images) {
    private static final String EXAMPLE = "portal=description:*70s*";

    /** @throws Problem where it is not written so */
    public static PhaseRule of(String text) {
        int equals = text.indexOf('=');
        String name = text.substring(0, Math.max(0, equals)).strip();
        Phase phase = Arrays.stream(Phase.values()).filter(p -> p.toString().equals(name)).findFirst().orElseThrow(() -> new Problem("this names no phase", "--phase " + text,
                "write it as " + EXAMPLE + ", with one of " + Arrays.stream(Phase.values()).map(Phase::toString).collect(Collectors.joining(", "))));
        return new PhaseRule(phase, Conditions.of(text.substring(equals + 1), "--phase " + text, EXAMPLE));
    }
}
