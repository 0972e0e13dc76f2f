// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

/** What the process tells its caller. The launcher adds 3: something is missing on the machine. */
public final class ExitCode {
    /** Done. */
    public static final int OK = 0;
    /** Ran, but did not reach its result: input that cannot be used, or a study with problems. */
    public static final int FAILED = 1;
    /** Called wrongly; nothing was done. */
    public static final int USAGE = 2;

    private ExitCode() {
    }
}
