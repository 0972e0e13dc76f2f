// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation that a test writes: the test fails where the page in the checkout is another. With the system
 * property or environment variable {@value #WRITE} set to {@code true} the test writes it instead.
 */
public final class GeneratedPage {
    /** System property, or environment variable. */
    public static final String WRITE = "HILUM_WRITE_DOCS";

    private GeneratedPage() {
    }

    /** @throws AssertionError naming the first line that differs, and how the page is written anew */
    public static void check(Path page, String text) {
        try {
            if (Boolean.parseBoolean(System.getProperty(WRITE, System.getenv(WRITE)))) {
                Files.writeString(page, text);
                return;
            }
            String there = Files.exists(page) ? Files.readString(page) : "";
            if (!there.equals(text)) {
                String[] old = there.split("\n", -1);
                String[] now = text.split("\n", -1);
                int line = 0;
                while (line < Math.min(old.length, now.length) && old[line].equals(now[line])) {
                    line++;
                }
                assertEquals(line < now.length ? now[line] : "the end", line < old.length ? old[line] : "the end",
                        page.getFileName() + ", line " + (line + 1) + ", is out of date: run this test once with " + WRITE + "=true, and commit the page");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
