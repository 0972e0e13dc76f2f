// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

/**
 * How a study is run; none of it changes a result.
 *
 * @param threads how many units are computed at a time
 * @param memory bytes that images and what is made from them may take at a time
 */
public record RunOptions(int threads, long memory) {
    public RunOptions {
        if (threads < 1 || memory < 1) {
            throw new IllegalArgumentException("at least one thread and some memory: " + threads + ", " + memory);
        }
    }

    /** All processors, and half of what the virtual machine may take. */
    public static RunOptions standard() {
        return new RunOptions(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 2);
    }

    public RunOptions withThreads(int n) {
        return new RunOptions(n, memory);
    }
}
