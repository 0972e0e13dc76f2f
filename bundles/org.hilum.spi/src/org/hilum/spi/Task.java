// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.function.Consumer;

/** Last argument of every working method: its random seed, whether to go on, how far it is, and what is worth telling. */
public interface Task {
    /** In place of a total, while it is still being counted. */
    long UNCOUNTED = -1;

    /** The seed of whatever is random in this piece of work; it follows from the study's seed and the work's content. */
    long seed();

    /** Returns, or throws {@link java.util.concurrent.CancellationException} when the user has cancelled. Call it every few milliseconds. */
    void check();

    /**
     * How far it is: {@code done} of {@code total} steps, in whatever unit is easily counted. With {@link #UNCOUNTED} as the total,
     * {@code done} is how many were found so far.
     */
    void progress(long done, long total);

    /**
     * Something the user should know about this result; it is kept with it. A sentence that starts with the plug-in's short
     * name. Notes of several fits that differ only in numbers are told as one, with the range of each number.
     */
    void note(String text);

    /** A part of this work that has a seed of its own, so that parts can be done in any order or at the same time. */
    default Task part(String name) {
        return new PartTask(this, name);
    }

    /** The same work, whose notes go to {@code notes} and nowhere else; from several threads if it is done by several. */
    default Task noting(Consumer<String> notes) {
        return new NotedTask(this, notes);
    }

    /** Work that nobody watches or cancels. */
    static Task quiet(long seed) {
        return new QuietTask(seed, note -> {
            // nobody reads
        });
    }

    /** Work that nobody watches or cancels, but whose notes are read. */
    static Task quiet(long seed, Consumer<String> notes) {
        return new QuietTask(seed, notes);
    }
}
