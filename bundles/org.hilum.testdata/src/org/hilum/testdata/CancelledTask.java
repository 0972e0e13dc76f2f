// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import java.util.concurrent.CancellationException;

import org.hilum.spi.Task;

/** Work that its user cancels, at once or after some of its steps; nobody watches or reads what it tells. */
public final class CancelledTask implements Task {
    private final long after;
    private volatile long done;

    private CancelledTask(long after) {
        this.after = after;
    }

    public static Task atOnce() {
        return new CancelledTask(0);
    }

    /** When it has told of so many steps. */
    public static Task after(long steps) {
        return new CancelledTask(steps);
    }

    @Override
    public long seed() {
        return 0;
    }

    @Override
    public void check() {
        if (done >= after) {
            throw new CancellationException();
        }
    }

    @Override
    public void progress(long now, long total) {
        done = now;
    }

    @Override
    public void note(String text) {
        // nobody reads
    }
}
