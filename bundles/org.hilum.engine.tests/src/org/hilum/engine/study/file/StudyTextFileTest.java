// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that hold no study. */
class StudyTextFileTest {
    @TempDir
    Path folder;

    private void told(String message, Path place) {
        assertEquals(message, assertThrows(Problem.class, () -> StudyFile.load(place, Studies.REGISTRY)).getMessage());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("study.yaml"), bytes);
    }

    @Test
    void study_isFoundByItsFolderOrFile() throws IOException {
        Path file = write(Studies.WHOLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(folder, StudyFile.load(folder, Studies.REGISTRY).folder());
        assertEquals(StudyFile.load(folder, Studies.REGISTRY), StudyFile.load(file, Studies.REGISTRY));
    }

    @Test
    void missingStudy_isTold() {
        told(folder.resolve("study.yaml") + ": there is no study here — name a folder that holds a study.yaml, or make one there", folder);
    }

    @Test
    void hugeFile_isRefusedUnread() throws IOException {
        Path file = write(new byte[(1 << 20) + 1]);
        told(file + ": the file is too large: 1048577 bytes, more than 1048576 — a study is some kilobytes: is this the right file?", folder);
    }

    @Test
    void emptyFile_saysHowToStart() throws IOException {
        write(new byte[0]);
        told("study.yaml, line 1, column 1: the file holds no study: it is empty, or has comments only — start with the line: hilum: 1", folder);
    }

    @Test
    void binaryFile_isTold() throws IOException {
        write("hilum: 1\nname: a\0b\n".getBytes(StandardCharsets.UTF_8));
        told("study.yaml, line 2, column 8: the character U+0000 cannot stand in a text file — remove it; is this a text file at all?", folder);
        Path file = write(new byte[] {'h', '\n', (byte) 0xc3, (byte) 0x28});
        told(file + ": line 2 is not written in UTF-8 — save the file as UTF-8 (in Excel: CSV UTF-8)", folder);
    }

    @Test
    void windowsText_withByteOrderMark_isRead() throws IOException {
        write(("\uFEFF" + Studies.WHOLE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        assertEquals("Whole", StudyFile.load(folder, Studies.REGISTRY).name());
    }
}
