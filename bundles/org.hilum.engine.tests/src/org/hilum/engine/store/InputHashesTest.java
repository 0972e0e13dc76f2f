// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputHashesTest {
    @TempDir
    Path folder;

    @Test
    void fileThatHasSettled_isNotReadAgain_andAChangedOneIs() throws IOException {
        Path input = Files.writeString(folder.resolve("a.csv"), "abc");
        FileTime old = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(input, old);
        InputHashes first = new InputHashes(folder);
        String hash = first.of(input);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash, "SHA-256 of abc (FIPS 180-4)");
        first.save();
        Files.writeString(input, "xyz");
        Files.setLastModifiedTime(input, old);
        assertEquals(hash, new InputHashes(folder).of(input), "same size and time: known from the file");
        Files.setLastModifiedTime(input, FileTime.from(Instant.now().minusSeconds(30)));
        assertNotEquals(hash, new InputHashes(folder).of(input));
    }

    @Test
    void fileThatChangedJustNow_isAlwaysRead() throws IOException {
        Path input = Files.writeString(folder.resolve("a.csv"), "abc");
        InputHashes hashes = new InputHashes(folder);
        String hash = hashes.of(input);
        FileTime time = Files.getLastModifiedTime(input);
        Files.writeString(input, "xyz");
        Files.setLastModifiedTime(input, time);
        assertNotEquals(hash, hashes.of(input));
    }

    @Test
    void folder_isItsFilesWithTheirNames() throws IOException {
        Path series = Files.createDirectory(folder.resolve("series"));
        Files.writeString(series.resolve("1.dcm"), "abc");
        InputHashes hashes = new InputHashes(folder);
        String one = hashes.of(series);
        Files.move(series.resolve("1.dcm"), series.resolve("2.dcm"));
        assertNotEquals(one, hashes.of(series));
    }

    @Test
    void missingFile_isNamed() {
        Problem p = assertThrows(Problem.class, () -> new InputHashes(folder).of(folder.resolve("nowhere.nii")));
        assertTrue(p.where().endsWith("nowhere.nii"));
    }
}
