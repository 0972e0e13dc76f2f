// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.ArrayList;
import java.util.List;

/** A table of a page: columns of text to the left, columns of numbers to the right. */
final class HtmlTable {
    private final List<String> heads = new ArrayList<>();
    private final List<Boolean> numbers = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();

    HtmlTable text(String head) {
        heads.add(head);
        numbers.add(false);
        return this;
    }

    HtmlTable number(String head) {
        heads.add(head);
        numbers.add(true);
        return this;
    }

    /** One row of plain text, a cell a column. */
    HtmlTable row(List<String> cells) {
        return markup(cells.stream().map(Html::escape).toList());
    }

    /** One row whose cells are markup made in this bundle. */
    HtmlTable markup(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + heads.size() + " columns");
        }
        rows.append("<tr>");
        for (int c = 0; c < cells.size(); c++) {
            rows.append(numbers.get(c) ? "<td class=\"n\">" : "<td>").append(cells.get(c)).append("</td>");
        }
        rows.append("</tr>\n");
        return this;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("<div class=\"wide\"><table><thead><tr>");
        for (int c = 0; c < heads.size(); c++) {
            table.append(numbers.get(c) ? "<th class=\"n\">" : "<th>").append(Html.escape(heads.get(c))).append("</th>");
        }
        return table.append("</tr></thead><tbody>\n").append(rows).append("</tbody></table></div>\n").toString();
    }
}
