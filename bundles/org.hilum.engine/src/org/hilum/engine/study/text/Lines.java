// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.Arrays;

/** The lines of a text. Lines and columns count from 1, columns in characters as a person counts them (not in UTF-16 units). */
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        int[] found = new int[text.length() + 1];
        int n = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                found[n++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, n);
    }

    /** Counted from 1. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Counted from 1; a byte order mark is no column. */
    int column(int offset) {
        int start = start(offset);
        int from = start == 0 && text.startsWith("\uFEFF") ? 1 : start;
        return text.codePointCount(from, Math.max(from, offset)) + 1;
    }

    /** Where the line that holds {@code offset} starts. */
    int start(int offset) {
        return starts[line(offset) - 1];
    }

    /** Where the line that holds {@code offset} ends, before its line break. */
    int end(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where the next line starts, or the text's end. */
    int next(int offset) {
        int line = line(offset);
        return line < starts.length ? starts[line] : text.length();
    }

    /** The line break used around {@code offset}: that of its line, else the one before, else a line feed. */
    String lineBreak(int offset) {
        int end = end(offset);
        int next = next(offset);
        if (next > end) {
            return text.substring(end, next);
        }
        int start = start(offset);
        return start == 0 ? "\n" : text.substring(end(starts[line(offset) - 2]), start);
    }
}
