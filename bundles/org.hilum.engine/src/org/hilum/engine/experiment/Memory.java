// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * A part of the memory that a run may take, handed out in mebibytes. Who asks for more than is left waits for the others;
 * what needs more than there is at all is to be refused.
 */
final class Memory {
    private static final long MIB = 1 << 20;
    private final int total;
    private final Semaphore left;

    Memory(long bytes) {
        this.total = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / MIB));
        this.left = new Semaphore(total, true);
    }

    /** Why work that takes so many bytes can never be done here; empty where it can. */
    Optional<Problem> refusal(long bytes, String where) {
        long wanted = mebibytes(bytes);
        return wanted <= total ? Optional.empty() : Optional.of(new Problem("it needs up to " + wanted + " MiB, more than the " + total
                + " MiB that this run has for it", where, "give Java more memory (-Xmx), or choose a coarser voxel spacing or fewer filters"));
    }

    /** Does work that takes so many bytes, as soon as they are free. */
    <T> T with(long bytes, Task task, Supplier<T> work) {
        int wanted = (int) Math.min(total, mebibytes(bytes));
        acquire(wanted, task);
        try {
            return work.get();
        } finally {
            left.release(wanted);
        }
    }

    private static long mebibytes(long bytes) {
        return Math.max(1, (bytes + MIB - 1) / MIB);
    }

    private void acquire(int wanted, Task task) {
        try {
            while (!left.tryAcquire(wanted, 100, TimeUnit.MILLISECONDS)) {
                task.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
