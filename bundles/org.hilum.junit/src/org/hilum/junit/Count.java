// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.junit;

import java.util.Locale;

/** How many tests there were, and what became of them; written as build tools expect it. */
record Count(int run, int failures, int errors, int skipped) {
    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(run + other.run, failures + other.failures, errors + other.errors, skipped + other.skipped);
    }

    /** Whether something was tested and nothing went wrong. */
    boolean good() {
        return run > skipped && failures == 0 && errors == 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d", run, failures, errors, skipped);
    }
}
