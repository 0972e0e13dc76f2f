// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class FolderMemoryTest {
    private final FolderMemory<String, String> memory = new FolderMemory<>();
    private final AtomicInteger found = new AtomicInteger();

    private static FolderFiles files(int count, String state) {
        return new FolderFiles(Collections.nCopies(count, Path.of("f")), state, true);
    }

    private String ask(String key, FolderFiles files) {
        return memory.get(key, files, () -> key + found.incrementAndGet());
    }

    @Test
    void theSameFiles_areLookedAtOnce_andOthersAgain() {
        assertEquals("a1", ask("a", files(3, "s")));
        assertEquals("a1", ask("a", files(3, "s")));
        assertEquals("b2", ask("b", files(3, "s")));
        assertEquals("a3", ask("a", files(3, "t")));
        assertEquals("a3", ask("a", files(3, "t")));
    }

    @Test
    void filesThatChangedJustNow_areNotRemembered() {
        FolderFiles fresh = new FolderFiles(List.of(Path.of("f")), "s", false);
        assertEquals("a1", ask("a", fresh));
        assertEquals("a2", ask("a", fresh));
    }

    @Test
    void theOldestFolders_areForgotten_firstByNumberThenByFiles() {
        for (int n = 0; n < FolderMemory.MOST_FOLDERS; n++) {
            ask("k" + n, files(1, "s"));
        }
        ask("k0", files(1, "s"));
        ask("new", files(1, "s"));
        int before = found.get();
        ask("k0", files(1, "s"));
        assertEquals(before, found.get(), "it was asked for again, so that it isn't the oldest");
        ask("k1", files(1, "s"));
        assertEquals(before + 1, found.get(), "the oldest has gone");
        ask("huge", files(FolderMemory.MOST_FILES + 1, "s"));
        before = found.get();
        ask("huge", files(FolderMemory.MOST_FILES + 1, "s"));
        assertEquals(before, found.get(), "the last is remembered, however large");
        ask("k0", files(1, "s"));
        assertEquals(before + 1, found.get(), "but nothing beside it");
        ask("huge", files(FolderMemory.MOST_FILES + 1, "s"));
        assertEquals(before + 2, found.get());
    }

    @Test
    void whatFails_isNotRemembered() {
        assertThrows(CancellationException.class, () -> memory.get("a", files(1, "s"), () -> {
            throw new CancellationException();
        }));
        assertEquals("a1", ask("a", files(1, "s")));
    }

    @Test
    void twoThatAskForTheSame_waitForOneOfThem() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<String> first = two.submit(() -> memory.get("a", files(1, "s"), () -> {
                begun.countDown();
                try {
                    asked.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return "a" + found.incrementAndGet();
            }));
            begun.await();
            Future<String> second = two.submit(() -> {
                asked.countDown();
                return ask("a", files(1, "s"));
            });
            assertEquals("a1", first.get());
            assertEquals("a1", second.get());
        }
    }
}
