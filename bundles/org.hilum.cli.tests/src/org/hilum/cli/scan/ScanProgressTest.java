// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Pseudonyms;
import org.hilum.engine.scan.Scan;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a scan is, and what one leaves that was cancelled. */
class ScanProgressTest {
    @TempDir
    Path folder;

    /** Notes what it is told, and is cancelled once so much is found or done. */
    private static final class Watching implements Task {
        private final List<Long> found = new ArrayList<>();
        private final List<Long> done = new ArrayList<>();
        private final long foundAt;
        private final long cancelledAt;
        private long total = -1;

        Watching(long foundAt, long cancelledAt) {
            this.foundAt = foundAt;
            this.cancelledAt = cancelledAt;
        }

        @Override
        public long seed() {
            return 1;
        }

        @Override
        public synchronized void check() {
            if (!found.isEmpty() && found.getLast() >= foundAt || !done.isEmpty() && done.getLast() >= cancelledAt) {
                throw new CancellationException();
            }
        }

        @Override
        public synchronized void progress(long now, long of) {
            if (of == UNCOUNTED) {
                assertTrue(done.isEmpty(), "all files were counted before");
                found.add(now);
            } else {
                assertTrue(total < 0 || total == of, "another total");
                total = of;
                done.add(now);
            }
        }

        @Override
        public void note(String text) {
            // nobody reads
        }
    }

    @BeforeEach
    void makeArchive() throws IOException {
        MadeSeries.ct("A").series(2, "one").slices(12).write(root().resolve("1")).structures(root().resolve("1/rs.dcm"), "GTV");
        MadeSeries.ct("B").series(2, "two").slices(9).write(root().resolve("2"));
        Files.copy(root().resolve("2/IM0000.dcm"), root().resolve("copy.dcm"));
        Files.writeString(root().resolve("notes.txt"), "no image");
    }

    private Path root() {
        return folder.resolve("root");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private Watching watch(Watching task) {
        Scan.of(new ScanOptions(root(), folder.resolve("study"), 1, 30, Pseudonyms.NONE), Registry.open(List.of()), task);
        return task;
    }

    @Test
    void whileFoldersAreWalked_itIsToldHowManyFilesWereFound() throws IOException {
        assertEquals(LongStream.rangeClosed(0, files()).boxed().toList(), watch(new Watching(Long.MAX_VALUE, Long.MAX_VALUE)).found);
    }

    @Test
    void aScanThatIsCancelledWhileFoldersAreWalked_readsNoFile() {
        Watching task = new Watching(3, Long.MAX_VALUE);
        assertThrows(CancellationException.class, () -> watch(task));
        assertEquals(3, task.found.getLast());
        assertEquals(List.of(), task.done);
    }

    @Test
    void bothPasses_areCounted_evenly_upToAllFiles() throws IOException {
        Watching task = watch(new Watching(Long.MAX_VALUE, Long.MAX_VALUE));
        assertEquals(files(), task.total);
        assertEquals(task.total, task.done.getLast());
        assertEquals(task.done.stream().sorted().toList(), task.done, "it never goes back");
        long steps = task.done.stream().distinct().count();
        assertEquals(task.total + 1, steps + (task.done.getFirst() == 0 ? 0 : 1), "every file on the way: " + task.done);
    }

    @Test
    void aCancelledScan_leavesNothing_notEvenAKey() throws IOException {
        Path key = folder.resolve("key");
        for (long at : List.of(1L, files() / 2, files() - 1)) {
            assertThrows(CancellationException.class,
                    () -> Scan.of(new ScanOptions(root(), folder.resolve("study"), 1, 30, Pseudonyms.by(key)), Registry.open(List.of()), new Watching(Long.MAX_VALUE, at)));
        }
        assertFalse(Files.exists(key));
        assertFalse(Files.exists(folder.resolve("study")));
    }

    @Test
    void aKeyThatIsMade_isKeptOnce_andGivesTheSamePseudonyms() throws IOException {
        Path key = folder.resolve("key");
        Pseudonyms made = Pseudonyms.by(key);
        List<String> first = patients(made);
        made.keep();
        made.keep();
        assertEquals(first, patients(Pseudonyms.by(key)));
        assertFalse(first.contains("A"));
        Pseudonyms other = Pseudonyms.by(folder.resolve("key2"));
        Files.writeString(folder.resolve("key2"), "the key of somebody else");
        assertEquals("the key cannot be read or made", assertThrows(Problem.class, other::keep).what());
        assertEquals("the key of somebody else", Files.readString(folder.resolve("key2")));
    }

    private List<String> patients(Pseudonyms by) {
        return Scan.of(new ScanOptions(root(), folder.resolve("study"), 2, 30, by), Registry.open(List.of()), Task.quiet(1)).rows().stream().map(r -> r.image().patient()).sorted().toList();
    }
}
