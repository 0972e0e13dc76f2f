// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.PrintStream;

import org.hilum.spi.Task;

/** Work that a command does for somebody who sees only its notes, each a line of talk. */
record ConsoleTask(long seed, String prefix, PrintStream talk) implements Task {
    @Override
    public void check() {
        // ends with the process
    }

    @Override
    public void progress(long done, long total) {
        // too quick to be told
    }

    @Override
    public void note(String text) {
        talk.println(prefix + text);
    }
}
