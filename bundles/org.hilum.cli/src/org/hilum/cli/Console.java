// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes, UTF-8 whatever the locale.
 *
 * @param out results for machines, JSON or CSV, and nothing else
 * @param talk everything meant for people
 */
public record Console(PrintStream out, PrintStream talk) {
    /** This process's standard output and standard error. */
    static Console ofProcess() {
        return new Console(stream(FileDescriptor.out, false), stream(FileDescriptor.err, true));
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flushLines) {
        return new PrintStream(new FileOutputStream(descriptor), flushLines, StandardCharsets.UTF_8);
    }
}
