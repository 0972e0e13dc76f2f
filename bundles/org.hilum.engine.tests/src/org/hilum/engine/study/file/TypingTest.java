// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** A study is read while it is being typed: whatever stands there for a moment, it is told, and nothing else happens. */
class TypingTest {
    private static final int TEXTS = 400;
    private static final String PIECES = "{}[]\"':,#-*&!|>%@`?~ \n\t.0aé\uD83D\uDE00\uFEFF\\";

    private static String spoilt(Random random) {
        StringBuilder text = new StringBuilder(Studies.WHOLE);
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 30)));
                case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> text.setLength(at);
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(1, 60))));
            }
        }
        return text.toString();
    }

    @Test
    void anyText_givesAStudyOrAReason() {
        Random random = new Random(20260414);
        for (int n = 0; n < TEXTS; n++) {
            String text = spoilt(random);
            StudyReading reading = Studies.read(text);
            assertEquals(reading.study().isEmpty(), !reading.errors().isEmpty(), () -> "neither study nor reason:\n" + text);
            reading.findings().forEach(f -> assertFalse(f.what().isBlank() || f.cure().isBlank() || f.place().line() < 1 || f.place().column() < 1, () -> f + "\n" + text));
        }
    }
}
