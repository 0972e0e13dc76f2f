// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

/** A change of a text: {@code length} characters from {@code offset} on give way to {@code replacement}. */
public record TextEdit(int offset, int length, String replacement) {
    /** Nothing to change. */
    public static final TextEdit NONE = new TextEdit(0, 0, "");

    public String apply(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }

    public boolean isNone() {
        return length == 0 && replacement.isEmpty();
    }

    /** The smallest edit that makes one text of the other; it splits no character and no line break of two. */
    public static TextEdit between(String before, String after) {
        int same = 0;
        int most = Math.min(before.length(), after.length());
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        while (same > 0 && joined(before, after, same)) {
            same--;
        }
        int tail = 0;
        while (tail < most - same && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && (joined(before, before.length() - tail) || joined(after, after.length() - tail))) {
            tail--;
        }
        return new TextEdit(same, before.length() - tail - same, after.substring(same, after.length() - tail));
    }

    private static boolean joined(String a, String b, int at) {
        return joined(a, at) || joined(b, at);
    }

    /** Whether the characters before and at {@code at} belong together. */
    private static boolean joined(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char left = text.charAt(at - 1);
        return Character.isHighSurrogate(left) && Character.isLowSurrogate(text.charAt(at)) || left == '\r' && text.charAt(at) == '\n';
    }
}
