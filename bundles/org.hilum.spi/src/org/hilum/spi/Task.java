// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/** Last argument of every working method: its random seed, whether to go on, how far it is, and what is worth telling. */
public interface Task {
    /** The seed of whatever is random in this piece of work; it follows from the study's seed and the work's content. */
    long seed();

    /** Returns, or throws {@link java.util.concurrent.CancellationException} when the user has cancelled. Call it every few milliseconds. */
    void check();

    void progress(long done, long total);

    /** Something the user should know about this result; it is kept with it. */
    void note(String text);

    /** A part of this work that has a seed of its own, so that parts can be done in any order or at the same time. */
    default Task part(String name) {
        return new PartTask(this, name);
    }

    /** Work that nobody watches or cancels. */
    static Task quiet(long seed) {
        return new QuietTask(seed);
    }
}
