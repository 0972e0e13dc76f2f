// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.List;

/** Writes a page of HTML. Everything that is text is escaped here and nowhere else. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** Text as it may stand in an element or an attribute. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int c = 0; c < text.length(); c++) {
            char ch = text.charAt(c);
            switch (ch) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(ch < ' ' && ch != '\n' && ch != '\t' ? '\uFFFD' : ch);
            }
        }
        return safe.toString();
    }

    /** Markup made elsewhere in this bundle. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    Html heading(String id, String text) {
        return raw("<h2 id=\"" + escape(id) + "\">" + escape(text) + "</h2>\n");
    }

    Html paragraph(String text) {
        return raw("<p>" + escape(text) + "</p>\n");
    }

    Html note(String text) {
        return raw("<p class=\"note\">" + escape(text) + "</p>\n");
    }

    Html preformatted(String text) {
        return raw("<pre>" + escape(text) + "</pre>\n");
    }

    Html list(List<String> items) {
        raw("<ul>");
        items.forEach(item -> raw("<li>" + escape(item) + "</li>"));
        return raw("</ul>\n");
    }

    /** Something that opens at a click, closed at first. */
    Html folded(String summary, Html inside) {
        return raw("<details><summary>" + escape(summary) + "</summary>\n").raw(inside.toString()).raw("</details>\n");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
