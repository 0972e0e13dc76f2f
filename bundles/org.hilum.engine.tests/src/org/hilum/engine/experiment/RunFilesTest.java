// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of a study's runs is the latest. */
class RunFilesTest {
    @TempDir
    Path results;

    private String started(String at) throws IOException {
        Path file = RunFiles.next(results, Instant.parse(at));
        Files.createDirectories(file.getParent());
        return Files.createFile(file).getFileName().toString();
    }

    private List<String> newestFirst() {
        return RunFiles.all(results).stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void runsOfOneSecond_areInTheirOrder_alsoWhereOneStartedOnTheFullSecond() throws IOException {
        String full = started("2026-04-14T10:11:12Z");
        String later = started("2026-04-14T10:11:12.007Z");
        assertEquals("2026-04-14T101112.000Z.json", full);
        assertEquals(List.of(later, full), newestFirst());
    }

    @Test
    void namesOfEarlierVersions_withoutMilliseconds_areReadAsTimes() throws IOException {
        Files.createDirectories(results.resolve("runs"));
        Files.createFile(results.resolve("runs/2026-04-14T101112Z.json"));
        String later = started("2026-04-14T10:11:12.007Z");
        assertEquals(List.of(later, "2026-04-14T101112Z.json"), newestFirst());
    }

    @Test
    void clockSetBack_leavesTheLastRunTheLatest() throws IOException {
        String first = started("2026-04-14T10:11:12.500Z");
        String second = started("2026-04-14T09:00:00Z");
        String third = started("2026-04-14T09:00:00Z");
        assertEquals(List.of(third, second, first), newestFirst());
        assertEquals("2026-04-14T101112.502Z.json", third);
    }

    @Test
    void fileThatIsNoRuns_isNeverTheLatest() throws IOException {
        String run = started("2026-04-14T10:11:12Z");
        Files.createFile(results.resolve("runs/zzz.json"));
        assertEquals(List.of(run, "zzz.json"), newestFirst());
    }
}
