// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.regex.Pattern;

/**
 * A pattern as people write it: {@code *} for any text, {@code ?} for any letter, {@code |} between choices; upper and lower case are alike. Behind a
 * backslash such a mark, or a comma, is only itself.
 */
record Wildcard(String text) {
    private static final String MARKS = "*?|\\,";

    boolean matches(String value) {
        return compiled().matcher(value).matches();
    }

    /** The pattern that fits a text and nothing else. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int c = 0; c < text.length(); c++) {
            // a blank at either end would be taken for one between choices
            boolean end = (c == 0 || c == text.length() - 1) && Character.isWhitespace(text.charAt(c));
            quoted.append(end || MARKS.indexOf(text.charAt(c)) >= 0 ? "\\" : "").append(text.charAt(c));
        }
        return quoted.toString();
    }

    private Pattern compiled() {
        StringBuilder regex = new StringBuilder();
        StringBuilder blanks = new StringBuilder();
        boolean begun = false;
        for (int c = 0; c < text.length(); c++) {
            char at = text.charAt(c);
            boolean literal = at == '\\' && c + 1 < text.length();
            if (literal) {
                at = text.charAt(++c);
            }
            if (!literal && at == '|') {
                regex.append('|');
                blanks.setLength(0);
                begun = false;
            } else if (!literal && Character.isWhitespace(at)) {
                // counts within a choice only
                blanks.append(begun ? Pattern.quote(String.valueOf(at)) : "");
            } else {
                regex.append(blanks).append(literal ? Pattern.quote(String.valueOf(at)) : one(at));
                blanks.setLength(0);
                begun = true;
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String one(char mark) {
        return switch (mark) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(mark));
        };
    }
}
