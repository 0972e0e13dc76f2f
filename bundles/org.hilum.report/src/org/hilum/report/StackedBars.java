// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Parts of wholes as bars of one length, a row each: a part is told by its place, its fill and, where there is room, by its name and number. */
final class StackedBars {
    private static final int WIDTH = 1100;
    private static final int LABELS = 190;
    private static final int ROW = 38;
    private static final int BAR = 28;
    private static final int LEGEND = 30;
    private static final double LETTER = 7.4;
    private static final double MARGIN = 10;

    /** Part of a bar. */
    record Part(String name, int count, Fill fill) {
    }

    private record Row(String label, List<Part> parts) {
    }

    private final String id;
    private final List<Row> rows = new ArrayList<>();
    private final List<Part> legend = new ArrayList<>();

    /** @param id keeps the patterns of several charts of a page apart */
    StackedBars(String id) {
        this.id = id;
    }

    /** A whole and its parts; those of no count are not drawn. */
    StackedBars row(String label, List<Part> parts) {
        rows.add(new Row(label, List.copyOf(parts)));
        return this;
    }

    /** Explains the parts beneath the bars. */
    StackedBars legend(List<Part> parts) {
        legend.addAll(parts);
        return this;
    }

    String svg() {
        int height = rows.size() * ROW + (legend.isEmpty() ? 0 : LEGEND);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-label=\"" + Html.escape(spoken()) + "\"><defs>");
        Arrays.stream(Fill.Texture.values()).forEach(t -> svg.append(t.pattern(id)));
        svg.append("</defs>\n");
        for (int r = 0; r < rows.size(); r++) {
            bar(svg, rows.get(r), r * ROW);
        }
        double x = LABELS;
        for (Part part : legend) {
            svg.append(box(part, x, rows.size() * ROW + 8, 16, 14)).append(text(part.name, x + 22, rows.size() * ROW + 20, "#333", "start"));
            x += 22 + part.name.length() * LETTER + 22;
        }
        return svg.append("</svg>\n").toString();
    }

    private void bar(StringBuilder svg, Row row, int y) {
        double total = Math.max(1, row.parts.stream().mapToInt(Part::count).sum());
        svg.append(text(row.label, LABELS - 12, y + 19, "#333", "end"));
        double x = LABELS;
        for (Part part : row.parts) {
            double width = (WIDTH - LABELS) * part.count / total;
            if (part.count > 0) {
                svg.append(box(part, x, y, width, BAR));
                String whole = part.name + " " + part.count;
                String number = Integer.toString(part.count);
                String fits = room(whole, width) ? whole : room(number, width) ? number : "";
                svg.append(fits.isEmpty() ? "" : text(fits, x + width / 2, y + 19, part.fill.ink(), "middle"));
            }
            x += width;
        }
    }

    private static boolean room(String text, double width) {
        return text.length() * LETTER + MARGIN < width;
    }

    private String box(Part part, double x, double y, double width, double height) {
        String place = String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" ", x, y, width, height);
        String texture = part.fill.texture() == Fill.Texture.PLAIN ? "" : place + "fill=\"url(#" + part.fill.texture().id(id) + ")\"/>";
        return "<g>" + place + "fill=\"" + part.fill.colour() + "\" stroke=\"#fff\"/>" + texture + "<title>" + Html.escape(part.name + ": " + part.count) + "</title></g>";
    }

    private static String text(String text, double x, double y, String colour, String anchor) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" text-anchor=\"%s\" font-size=\"13\">%s</text>", x, y, colour, anchor, Html.escape(text));
    }

    private String spoken() {
        StringBuilder words = new StringBuilder();
        for (Row row : rows) {
            words.append(row.label).append(':');
            row.parts.stream().filter(p -> p.count > 0).forEach(p -> words.append(' ').append(p.count).append(' ').append(p.name).append(','));
            words.setCharAt(words.length() - 1, '.');
            words.append(' ');
        }
        return words.toString().strip();
    }
}
