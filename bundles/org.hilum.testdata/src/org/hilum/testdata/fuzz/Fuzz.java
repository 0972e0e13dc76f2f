// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.hilum.spi.Problem;
import org.hilum.testdata.fuzz.Mutant.Kind;

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
    /** Of fewer mutants, those of a failure say, all may be refused. */
    private static final int FEW = 1000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Mutant.Maker maker;
    private final Mutant.Reading reading;
    private final Figures figures = new Figures();
    private volatile long started = System.currentTimeMillis();
    private volatile String now = "";

    private Fuzz(Mutant.Maker maker, Mutant.Reading reading) {
        this.maker = maker;
        this.reading = reading;
    }

    /**
     * Reads so many mutants. Some of many must be read and some refused, or the mutations do too much or too little.
     *
     * @param name of what is read, for the figures
     */
    public static void run(String name, int files, Mutant.Maker maker, Mutant.Reading reading) {
        Seeds seeds = Seeds.of(files);
        Figures figures = run(name, seeds, maker, reading);
        assertTrue(seeds.count() < FEW || figures.read > seeds.count() / 20 && figures.refused > seeds.count() / 20, name + ": " + figures);
    }

    /** The same, of what must bear everything: no mutant may be refused. */
    public static void runAll(String name, int files, Mutant.Maker maker, Mutant.Reading reading) {
        Figures figures = run(name, Seeds.of(files), maker, reading);
        assertEquals(0, figures.refused, name + ": " + figures);
    }

    private static Figures run(String name, Seeds seeds, Mutant.Maker maker, Mutant.Reading reading) {
        Fuzz fuzz = new Fuzz(maker, reading);
        fuzz.run(seeds);
        if (Seeds.areAsked()) {
            System.out.println(name + ": " + fuzz.figures);
        }
        return fuzz.figures;
    }

    /**
     * Reads one file, whatever is extreme about it, under the same limits.
     *
     * @return why it is refused; nothing where it is read
     */
    public static Optional<Problem> read(Path file, Consumer<Path> reading) {
        AtomicReference<Problem> refusal = new AtomicReference<>();
        new Fuzz(random -> new Mutant(file, 0, file.getFileName().toString(), Kind.ELEMENTS), (mutant, random) -> {
            try {
                reading.accept(mutant.path());
            } catch (Problem p) {
                refusal.set(p);
                throw p;
            }
        }).run(new Seeds(0, 0));
        return Optional.ofNullable(refusal.get());
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
            while (!thread.join(Duration.ofMillis(100))) {
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
        Random random = Seeds.random(seed);
        Mutant mutant = maker.make(random);
        now = "seed " + seed + ": " + mutant.how();
        started = System.currentTimeMillis();
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getTotalThreadAllocatedBytes();
        boolean read = isRead(mutant, random);
        bytes = THREADS.getTotalThreadAllocatedBytes() - bytes;
        time = THREADS.getCurrentThreadCpuTime() - time;
        figures.add(seed, read, time, bytes);
        assertTrue(time < MOST_NANOSECONDS, () -> now + " takes too long: " + figures);
        assertTrue(bytes < MOST_BYTES, () -> now + " takes too much memory: " + figures);
    }

    private boolean isRead(Mutant mutant, Random random) {
        try {
            reading.read(mutant, random);
            return true;
        } catch (Problem refused) {
            // of an image in several files it may be another one
            assertTrue(refused.where().startsWith(mutant.path().getParent().toString()), () -> now + " is refused elsewhere: " + refused.getMessage());
            assertFalse(refused.what().isEmpty() || refused.cure().isEmpty(), () -> now + ": " + refused.getMessage());
            assertFalse(mutant.isHarmless(), () -> now + " must be read: " + refused.getMessage());
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

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d read, %,d refused, at most %.0f ms (seed %d) and %.1f MiB (seed %d)", read, refused, slowest / 1e6, slowestSeed, most / 1048576.0, mostSeed);
        }
    }
}
