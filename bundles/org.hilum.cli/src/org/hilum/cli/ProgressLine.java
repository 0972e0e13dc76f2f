// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.PrintStream;

import org.hilum.engine.experiment.Pace;
import org.hilum.spi.Task;

/**
 * Work that somebody watches on a terminal: one line that is written over, or, where talk goes to a file, a line for every
 * tenth of the work. Notes are lines of their own. Called from several threads.
 */
final class ProgressLine implements Task {
    private static final long EVERY_NANOS = 200_000_000;

    private final long seed;
    private final String what;
    private final PrintStream talk;
    private final boolean terminal;
    private final Pace pace = new Pace();
    private long shownAt;
    private long tenths = -1;
    private boolean open;

    ProgressLine(long seed, String what, PrintStream talk) {
        this.seed = seed;
        this.what = what;
        this.talk = talk;
        this.terminal = Boolean.getBoolean("hilum.terminal"); // the launcher knows whether standard error is one
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public void check() {
        // ends with the process; what was finished is kept
    }

    @Override
    public synchronized void progress(long done, long total) {
        String text = total == UNCOUNTED ? "found so far: " + done
                : what + ": " + done + " of " + total + pace.left(done, total).map(d -> ", " + Pace.text(d) + " left").orElse("");
        long now = System.nanoTime();
        if (terminal && (done == total || now - shownAt > EVERY_NANOS)) {
            talk.print("\r" + text + "\u001b[K");
            talk.flush();
            shownAt = now;
            open = true;
        } else if (!terminal && total > 0 && done * 10 / total > tenths) {
            tenths = done * 10 / total;
            talk.println(text);
        }
    }

    @Override
    public synchronized void note(String text) {
        close();
        talk.println(text);
    }

    /** Ends the line that is written over, so that other text starts on its own. */
    synchronized void close() {
        if (open) {
            talk.println();
            open = false;
        }
    }
}
