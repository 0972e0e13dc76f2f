// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyLockTest {
    @TempDir
    Path results;
    private final List<String> told = new ArrayList<>();

    private void lockedBy(LockHolder holder) throws IOException {
        Files.writeString(results.resolve("lock"), holder.write());
    }

    @Test
    void secondRun_onALockedStudy_isRefused_untilTheFirstEnds() {
        try (StudyLock first = StudyLock.acquire(results, told::add)) {
            Problem p = assertThrows(Problem.class, () -> StudyLock.acquire(results, told::add));
            assertTrue(p.getMessage().contains("being run already"), p.getMessage());
        }
        StudyLock.acquire(results, told::add).close();
        assertTrue(Files.notExists(results.resolve("lock")));
        assertEquals(List.of(), told);
    }

    @Test
    void runOfAnotherLiveProcess_isNamedWithProcessUserAndHost() throws IOException {
        LockHolder me = LockHolder.me();
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        lockedBy(new LockHolder(parent.pid(), me.host(), "marie", parent.info().startInstant().orElse(Instant.EPOCH), Instant.now()));
        Problem p = assertThrows(Problem.class, () -> StudyLock.acquire(results, told::add));
        assertTrue(p.getMessage().contains("process " + parent.pid()) && p.getMessage().contains("marie") && p.getMessage().contains(me.host()), p.getMessage());
        assertTrue(StudyLock.holder(results).orElseThrow().contains("marie"));
    }

    @Test
    void lockOfAProcessThatIsGone_isTakenOver_andSaid() throws IOException {
        LockHolder me = LockHolder.me();
        long gone = Long.MAX_VALUE / 2;
        lockedBy(new LockHolder(gone, me.host(), "marie", Instant.now(), Instant.now()));
        assertTrue(StudyLock.holder(results).isEmpty());
        StudyLock.acquire(results, told::add).close();
        assertTrue(told.get(0).contains("is gone"), told.toString());
    }

    @Test
    void processNumberUsedAgain_isNotTakenForTheHolder() throws IOException {
        LockHolder me = LockHolder.me();
        lockedBy(new LockHolder(me.process(), me.host(), "marie", me.processStarted().minusSeconds(86400), Instant.now()));
        StudyLock.acquire(results, told::add).close();
        assertEquals(1, told.size());
    }

    @Test
    void lockOfAnotherMachine_isNeverTakenOver_butTheCureIsNamed() throws IOException {
        lockedBy(new LockHolder(Long.MAX_VALUE / 2, "elsewhere", "marie", Instant.now(), Instant.now()));
        Problem p = assertThrows(Problem.class, () -> StudyLock.acquire(results, told::add));
        assertTrue(p.getMessage().contains("elsewhere") && p.cure().contains("delete this file"), p.getMessage());
    }

    @Test
    void unreadableLock_isRefusedWithTheCure() throws IOException {
        Files.writeString(results.resolve("lock"), "{");
        Problem p = assertThrows(Problem.class, () -> StudyLock.acquire(results, told::add));
        assertTrue(p.cure().contains("delete this file"), p.getMessage());
    }
}
