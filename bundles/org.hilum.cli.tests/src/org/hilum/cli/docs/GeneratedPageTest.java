// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.testdata.GeneratedPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPageTest {
    @TempDir
    Path folder;

    @BeforeEach
    void onlyWherePagesAreNotBeingWritten() {
        assumeFalse(Boolean.parseBoolean(System.getProperty(GeneratedPage.WRITE, System.getenv(GeneratedPage.WRITE))), "pages are being written");
    }

    @Test
    void pageThatDiffers_failsAtTheFirstLineThatDoes_andStaysAsItIs() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "one\ntwo\nthree\n");
        GeneratedPage.check(page, "one\ntwo\nthree\n");
        AssertionError changed = assertThrows(AssertionError.class, () -> GeneratedPage.check(page, "one\n2\nthree\n"));
        assertTrue(changed.getMessage().contains("page.md, line 2") && changed.getMessage().contains(GeneratedPage.WRITE + "=true"), changed.getMessage());
        assertThrows(AssertionError.class, () -> GeneratedPage.check(page, "one\ntwo\nthree\nfour\n"));
        assertThrows(AssertionError.class, () -> GeneratedPage.check(page, "one\ntwo\n"));
        assertEquals("one\ntwo\nthree\n", Files.readString(page));
    }

    @Test
    void pageThatIsMissing_fails() {
        assertThrows(AssertionError.class, () -> GeneratedPage.check(folder.resolve("none.md"), "one\n"));
    }
}
