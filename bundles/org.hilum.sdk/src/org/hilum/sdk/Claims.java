// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.hilum.spi.Task;

/** Collects the claims that do not hold; one that fails does not keep the next from being checked. */
final class Claims {
    private static final int THREADS = 4;

    private final List<String> broken = new ArrayList<>();

    /** Something that may fail. */
    @FunctionalInterface
    interface Check {
        void run() throws Exception;
    }

    void claim(String what, Check check) {
        try {
            check.run();
        } catch (Exception | LinkageError | AssertionError e) {
            broken.add(what + " — but " + told(e));
        }
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /**
     * The result is a function of input and seed: the same twice in a row and on several threads at once.
     *
     * @param result gives the result as text, the same for the same bits
     */
    void claimSteady(Function<Task, String> result) {
        claim("the same input and seed give the same result", () -> {
            String once = result.apply(Task.quiet(1));
            result.apply(Task.quiet(2));
            require(once.equals(result.apply(Task.quiet(1))), "a second call gave another");
        });
        claim("it can be used by many threads at once", () -> {
            String alone = result.apply(Task.quiet(1));
            for (String other : together(() -> result.apply(Task.quiet(1)))) {
                require(alone.equals(other), "a thread got another result than a call by itself");
            }
        });
        claim("a cancelled task ends it, or it comes to its end", () -> {
            try {
                result.apply(new CancelledTask());
            } catch (CancellationException expected) {
                return;
            }
        });
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            List<Callable<T>> all = new ArrayList<>();
            for (int n = 0; n < 2 * THREADS; n++) {
                all.add(work);
            }
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String told(Throwable e) {
        return e instanceof AssertionError ? e.getMessage() : "it threw " + e;
    }

    /** A task that the user has cancelled before it began. */
    private record CancelledTask() implements Task {
        @Override
        public long seed() {
            return 1;
        }

        @Override
        public void check() {
            throw new CancellationException("cancelled");
        }

        @Override
        public void progress(long done, long total) {
            // nobody watches
        }

        @Override
        public void note(String text) {
            // nobody reads
        }
    }
}
