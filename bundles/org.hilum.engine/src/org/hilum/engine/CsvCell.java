// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine;

/** Texts on their way into a CSV file that a spreadsheet may open. */
public final class CsvCell {
    private CsvCell() {
    }

    /**
     * The text, with an apostrophe in front if a spreadsheet would take it for a formula: it begins with {@code = + - @}, a
     * tab or a line break and is no number.
     */
    public static String safe(String text) {
        if (text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 || isNumber(text)) {
            return text;
        }
        return "'" + text;
    }

    private static boolean isNumber(String text) {
        for (int c = 0; c < text.length(); c++) {
            if ("+-.0123456789eE".indexOf(text.charAt(c)) < 0) {
                return text.equals("-Infinity");
            }
        }
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
