// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.hilum.spi.Problem;

import com.sun.management.ThreadMXBean;

/**
 * Reads mutants one after the other. Each must be read or be refused by a {@link Problem} that says where and what to do,
 * within a second of a processor, so that a busy machine doesn't count, and within 512 MiB: so much may be allocated in
 * all, by all threads, whatever of it is garbage soon. A failure names the mutant's seed and how it was changed.
 */
public final class Fuzz {
    private static final long MOST_NANOSECONDS = 1_000_000_000L;
    private static final long MOST_BYTES = 512L << 20;
    /** A mutant that isn't done by then never will be. */
    private static final long HANGING_MS = 60_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Mutant.Maker maker;
    private final Consumer<Mutant> reading;
    private final Figures figures = new Figures();
    private volatile long started = System.currentTimeMillis();
    private volatile String now = "";

    private Fuzz(Mutant.Maker maker, Consumer<Mutant> reading) {
        this.maker = maker;
        this.reading = reading;
    }

    /**
     * Reads so many mutants. Some of many must be read and some refused, or the mutations do too much or too little.
     *
     * @param name of what is read, for the figures
     * @param reading of the whole of a mutant; also checks what came of it
     */
    public static void run(String name, int files, Mutant.Maker maker, Consumer<Mutant> reading) {
        Seeds seeds = Seeds.of(files);
        Fuzz fuzz = new Fuzz(maker, reading);
        fuzz.run(seeds);
        if (Seeds.areAsked()) {
            System.out.println(name + ": " + fuzz.figures);
        }
        int read = fuzz.figures.read();
        assertTrue(seeds.count() < 1000 || read > seeds.count() / 20 && read < seeds.count() / 20 * 19, name + ": " + fuzz.figures);
    }

    private void run(Seeds seeds) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        // of its own thread, so that the test ends though a reader doesn't
        Thread thread = Thread.ofPlatform().daemon().name("fuzz").start(() -> {
            try {
                for (int seed = seeds.first(); seed <= seeds.last(); seed++) {
                    one(seed);
                }
            } catch (Throwable t) {
                failure.set(t);
            }
        });
        try {
            while (!thread.join(java.time.Duration.ofMillis(200))) {
                if (System.currentTimeMillis() - started > HANGING_MS) {
                    AssertionError hanging = new AssertionError(now + " goes on without end");
                    hanging.setStackTrace(thread.getStackTrace());
                    throw hanging;
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (failure.get() != null) {
            throw failure.get() instanceof AssertionError claim ? claim : new AssertionError(now, failure.get());
        }
    }

    private void one(int seed) throws IOException {
        now = "seed " + seed;
        Mutant mutant = maker.make(Seeds.random(seed));
        now = "seed " + seed + ": " + mutant.how();
        started = System.currentTimeMillis();
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getTotalThreadAllocatedBytes();
        boolean read = isRead(mutant);
        bytes = THREADS.getTotalThreadAllocatedBytes() - bytes;
        time = THREADS.getCurrentThreadCpuTime() - time;
        figures.add(seed, read, time, bytes);
        assertTrue(time < MOST_NANOSECONDS, () -> now + " takes too long: " + figures);
        assertTrue(bytes < MOST_BYTES, () -> now + " takes too much memory: " + figures);
    }

    private boolean isRead(Mutant mutant) {
        try {
            reading.accept(mutant);
            return true;
        } catch (Problem refused) {
            assertTrue(refused.where().startsWith(mutant.path().toString()) || mutant.path().startsWith(refused.where()), () -> now + " is refused elsewhere: " + refused.getMessage());
            assertFalse(refused.what().isEmpty() || refused.cure().isEmpty(), () -> now + ": " + refused.getMessage());
            assertFalse(mutant.harmless(), () -> now + " must be read: " + refused.getMessage());
            return false;
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(now + ": " + e, e);
        }
    }

    /** What became of all. */
    private static final class Figures {
        private int read;
        private int refused;
        private long slowest;
        private long most;
        private int slowestSeed;
        private int mostSeed;

        void add(int seed, boolean wasRead, long time, long bytes) {
            read += wasRead ? 1 : 0;
            refused += wasRead ? 0 : 1;
            slowestSeed = time > slowest ? seed : slowestSeed;
            mostSeed = bytes > most ? seed : mostSeed;
            slowest = Math.max(slowest, time);
            most = Math.max(most, bytes);
        }

        int read() {
            return read;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d read, %,d refused, at most %.0f ms (seed %d) and %.1f MiB (seed %d)", read, refused, slowest / 1e6, slowestSeed, most / 1048576.0, mostSeed);
        }
    }
}
