// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hilum.spi.Task;

/**
 * Does independent pieces of work on several threads. The first piece that fails or is cancelled stops the
 * others at their next {@link Task#check}; nobody is interrupted, so a file that is being written is written.
 */
public final class Workers {
    /** One piece of work; {@code run} cancels with all others. */
    public interface Work {
        void go(Task run);
    }

    private final int threads;

    public Workers(int threads) {
        this.threads = threads;
    }

    /** Comes back when all are done; the task's progress is the caller's to tell. */
    public void run(List<Work> pieces, Task task) {
        AtomicBoolean stopped = new AtomicBoolean();
        Task stoppable = new Stoppable(task, stopped);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, pieces.size())), Workers::thread);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Work piece : pieces) {
                running.add(pool.submit(() -> {
                    stoppable.check();
                    try {
                        piece.go(stoppable);
                    } catch (Throwable failed) {
                        stopped.set(true);
                        throw failed;
                    }
                }));
            }
            join(running);
        } finally {
            stopped.set(true);
            pool.close();
        }
    }

    /** Waits for all. What failed first in the order of the pieces is thrown; that others were stopped by it is not. */
    private static void join(List<Future<?>> running) {
        Throwable failure = null;
        for (Future<?> future : running) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failure = failure == null || failure instanceof CancellationException ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }
        switch (failure) {
            case null -> {
                // all went well
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hilum-unit");
        thread.setDaemon(true);
        return thread;
    }

    /** The run's task, stopped by the first failure too. */
    private record Stoppable(Task run, AtomicBoolean stopped) implements Task {
        @Override
        public long seed() {
            return run.seed();
        }

        @Override
        public void check() {
            if (stopped.get()) {
                throw new CancellationException("another unit failed");
            }
            run.check();
        }

        @Override
        public void progress(long done, long total) {
            // the run counts units
        }

        @Override
        public void note(String text) {
            run.note(text);
        }
    }
}
