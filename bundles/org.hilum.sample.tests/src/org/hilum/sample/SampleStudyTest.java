// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStudyTest {
    @TempDir
    Path folder;

    @Test
    void folder_holdsTheStudyAndTheTruthBesideIt() throws IOException {
        Path study = SampleStudy.write(folder, 3, Task.quiet(0));
        assertEquals(folder.resolve("study.yaml"), study);
        assertEquals(4, Files.readAllLines(folder.resolve("cases.csv")).size());
        assertEquals("patient,age,sex,child_pugh,afp,lesions,albi", Files.readAllLines(folder.resolve("clinical.csv")).get(0));
        assertTrue(Files.size(folder.resolve("images/P003/portal_labels.nii.gz")) > 0);
        assertTrue(Files.readString(study).lines().noneMatch(l -> l.contains("table: truth.csv")), "the truth is no block");
    }

    @Test
    void secondCall_leavesTheStudyAlone() throws IOException {
        Path study = SampleStudy.write(folder, 2, Task.quiet(0));
        Files.writeString(study, "mine now");
        SampleStudy.write(folder, 2, Task.quiet(0));
        assertEquals("mine now", Files.readString(study));
    }

    @Test
    void folderOfSomethingElse_isRefusedByName() throws IOException {
        Files.writeString(folder.resolve("thesis.docx"), "");
        Problem problem = assertThrows(Problem.class, () -> SampleStudy.write(folder, 2, Task.quiet(0)));
        assertTrue(problem.getMessage().contains("the folder holds thesis.docx, which is not of the sample study"), problem.getMessage());
    }
}
