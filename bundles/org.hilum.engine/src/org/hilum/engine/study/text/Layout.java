// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;
import java.util.stream.Collectors;

/** Where things stand in a text between its values: comments, dashes, colons, indentation. */
final class Layout {
    private final String text;
    private final Lines lines;
    private final List<Span> comments;

    Layout(String text, Lines lines, List<Span> comments) {
        this.text = text;
        this.lines = lines;
        this.comments = comments;
    }

    List<String> comments(int from, int to) {
        return comments.stream().filter(c -> c.start() >= from && c.start() < to).map(c -> text.substring(c.start(), c.end())).toList();
    }

    /** The comments in a range, a line each at the given indentation; nothing where there is none. */
    String commentLines(int from, int to, String indent, String lineBreak) {
        return comments(from, to).stream().map(c -> indent + c + lineBreak).collect(Collectors.joining());
    }

    /** The first place from {@code offset} on that is no blank, line break or comment. */
    int next(int offset) {
        int at = offset;
        while (at < text.length()) {
            Span comment = commentAt(at);
            if (comment != null) {
                at = comment.end();
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** The last place before {@code offset} that is no blank, line break or comment; −1 where there is none. */
    int previous(int offset) {
        int at = offset - 1;
        while (at >= 0) {
            Span comment = commentAt(at);
            if (comment != null) {
                at = comment.start() - 1;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private Span commentAt(int offset) {
        for (Span c : comments) {
            if (c.contains(offset)) {
                return c;
            }
        }
        return null;
    }

    /** Where the colon after a key stands. */
    int colon(Yaml.Scalar key) {
        return expect(':', next(key.span().end()), key);
    }

    /** Where the dash before an item of a block list stands. */
    int dash(Yaml item) {
        return expect('-', previous(item.span().start()), item);
    }

    private int expect(char wanted, int at, Yaml near) {
        if (at < 0 || at >= text.length() || text.charAt(at) != wanted) {
            throw new Unwritable("the text around " + near.described() + " is written in an uncommon way");
        }
        return at;
    }

    /** Whether only spaces (or the byte order mark) stand before {@code offset} in its line. */
    boolean firstInLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** Where the line starts, after a byte order mark. */
    int lineStart(int offset) {
        int start = lines.start(offset);
        return start == 0 && text.startsWith("\uFEFF") ? 1 : start;
    }

    /** As many spaces as characters stand before {@code offset} in its line. */
    String indent(int offset) {
        return " ".repeat(offset - lineStart(offset));
    }
}
