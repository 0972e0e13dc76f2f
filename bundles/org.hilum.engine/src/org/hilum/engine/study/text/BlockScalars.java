// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

/** Where a text written after | or > really ends: the parser counts the empty lines after it as part of it. */
final class BlockScalars {
    private BlockScalars() {
    }

    /**
     * The end of the last line of content; for {@code |+} and {@code >+}, whose empty lines count, the end of the last of
     * these. Never after the last line break.
     */
    static int end(String text, int start, int parsed) {
        int header = start;
        while (header < parsed && text.charAt(header) != '\n' && text.charAt(header) != '\r') {
            header++;
        }
        int end = parsed;
        if (keepsEmptyLines(text, start)) {
            return text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r' ? end - 2 : isBreak(text.charAt(end - 1)) ? end - 1 : end;
        }
        while (end > header && (isBreak(text.charAt(end - 1)) || text.charAt(end - 1) == ' ' && blankLine(text, end))) {
            end--;
        }
        return end;
    }

    private static boolean keepsEmptyLines(String text, int start) {
        for (int i = start; i < Math.min(text.length(), start + 3) && !isBreak(text.charAt(i)); i++) {
            if (text.charAt(i) == '+') {
                return true;
            }
        }
        return false;
    }

    private static boolean blankLine(String text, int end) {
        int i = end - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || isBreak(text.charAt(i));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
