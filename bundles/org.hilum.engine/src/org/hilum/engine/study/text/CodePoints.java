// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

/** Turns places counted in code points, as the YAML parser counts, into places in the Java string. */
final class CodePoints {
    private final int[] offsets;
    private final int length;

    CodePoints(String text) {
        this.length = text.length();
        int count = text.codePointCount(0, length);
        if (count == length) {
            this.offsets = new int[0];
            return;
        }
        this.offsets = new int[count + 1];
        int at = 0;
        for (int c = 0; c < count; c++) {
            offsets[c] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = length;
    }

    int offset(int codePoint) {
        if (offsets.length == 0) {
            return Math.min(codePoint, length);
        }
        return offsets[Math.min(codePoint, offsets.length - 1)];
    }
}
