// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hilum.spi.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random edits, one after the other, on a commented study: whatever the form asks for, no comment goes, no byte beside the
 * changed value changes, and another YAML reader agrees on what the text says afterwards.
 */
class RandomEditsTest {
    private static final int EDITS = 200;

    static String study() throws IOException {
        try (InputStream in = RandomEditsTest.class.getResourceAsStream("commented-study.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void randomEdits_keepEveryCommentAndEveryOtherByte(long seed, boolean windows) throws IOException {
        String original = windows ? "\uFEFF" + study().replace("\n", "\r\n") : study();
        Random random = new Random(seed);
        StudyText now = StudyText.of(original);
        List<String> comments = Reference.comments(original);
        assertEquals(29 + 1, comments.size(), "the test must know all comments");
        List<Edited> done = new ArrayList<>();
        int refused = 0;
        while (done.size() < EDITS) {
            if (done.size() % 25 == 0) {
                now = StudyText.of(original);
            }
            RandomEdit edit = RandomEdit.pick(now, random);
            Edited edited;
            try {
                edited = edit.apply(now);
            } catch (Problem p) {
                refused++;
                continue;
            }
            check(now, edit, edited, comments);
            done.add(edited);
            now = edited.after();
        }
        assertTrue(refused <= EDITS / 20, refused + " edits were refused");
    }

    private static void check(StudyText before, RandomEdit edit, Edited edited, List<String> comments) {
        String text = edited.after().text();
        String told = edit + " gave\n" + text;
        assertEquals(text, edited.change().apply(before.text()), told);
        assertEquals(comments, Reference.comments(text).stream().sorted().toList(), told);
        assertEquals(edit.expected(Reference.load(before.text())).toString(), Reference.load(text).toString(), told);
        Span touched = edit.touches(before);
        String head = before.text().substring(0, touched.start());
        String tail = before.text().substring(touched.end());
        assertTrue(text.startsWith(head) && text.substring(head.length()).endsWith(tail), () -> edited.change() + " beside " + touched + ": " + told);
        assertEquals(before.text().contains("\r\n"), text.contains("\r\n"), told);
        assertTrue(!before.text().contains("\r\n") || !text.replace("\r\n", "").contains("\n"), () -> "line breaks are mixed: " + told);
    }
}
