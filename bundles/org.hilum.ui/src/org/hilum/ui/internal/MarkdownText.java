// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** As much of Markdown as Hilum's own pages use, as styled text: headings, paragraphs, lists, tables, code. */
final class MarkdownText {
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|\\[([^\\]]+)]\\([^)]*\\)");
    private static final double LARGER = 1.35;

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private String title = "";

    private enum Kind {
        HEADING, CODE, WORD, BOLD, ITALIC
    }

    private record Part(Kind kind, int start, int length) {
    }

    private MarkdownText() {
    }

    static MarkdownText of(String markdown) {
        MarkdownText page = new MarkdownText();
        boolean code = false;
        boolean open = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
                page.text.append(open ? "\n" : "");
                open = false;
                page.fileName(line);
            } else if (code) {
                page.part(Kind.CODE, line + "\n");
            } else if (line.startsWith("#")) {
                page.heading(line.replaceFirst("^#+ *", ""));
            } else if (!line.startsWith("![") && !line.matches("\\|[-|: ]+\\|")) {
                boolean starts = line.isBlank() || line.startsWith("- ") || line.startsWith("|");
                page.text.append(open && starts ? "\n" : open ? " " : "");
                page.inline(line.startsWith("- ") ? "• " + line.substring(2) : line.startsWith("|") ? line.substring(1).replaceAll("\\|$", "").replace("|", "   ") : line.strip());
                page.text.append(line.isBlank() ? "\n" : "");
                open = !line.isBlank();
            }
        }
        return page;
    }

    private void heading(String words) {
        title = title.isEmpty() ? words : title;
        part(Kind.HEADING, words + "\n");
    }

    /** Of a code block that is a file, as in {@code java Shells.java} after the fence: its name. */
    private void fileName(String fence) {
        if (fence.indexOf(' ') > 0) {
            part(Kind.BOLD, fence.substring(fence.indexOf(' ') + 1) + "\n");
        }
    }

    private void inline(String line) {
        Matcher m = INLINE.matcher(line);
        int from = 0;
        while (m.find()) {
            text.append(line, from, m.start());
            if (m.group(1) != null) {
                part(Kind.WORD, m.group(1));
            } else if (m.group(2) != null) {
                part(Kind.BOLD, m.group(2));
            } else if (m.group(3) != null) {
                part(Kind.ITALIC, m.group(3));
            } else {
                text.append(m.group(4).replace("`", ""));
            }
            from = m.end();
        }
        text.append(line.substring(from));
    }

    private void part(Kind kind, String words) {
        parts.add(new Part(kind, text.length(), words.length()));
        text.append(words);
    }

    /** The first heading. */
    String title() {
        return title;
    }

    void into(StyledText page) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        FontDescriptor usual = JFaceResources.getDefaultFontDescriptor();
        int size = usual.getFontData()[0].getHeight();
        Font heading = resources.create(usual.setHeight((int) Math.rint(size * LARGER)).setStyle(SWT.BOLD));
        Font mono = resources.create(JFaceResources.getTextFontDescriptor().setHeight(size));
        Color tint = new Color(0xF2, 0xF5, 0xF7);
        page.setText(text.toString());
        for (Part part : parts) {
            StyleRange style = new StyleRange(part.start(), part.length(), null, null);
            switch (part.kind()) {
                case HEADING -> style.font = heading;
                case CODE -> style.font = mono;
                case WORD -> style.font = mono;
                case BOLD -> style.fontStyle = SWT.BOLD;
                case ITALIC -> style.fontStyle = SWT.ITALIC;
            }
            page.setStyleRange(style);
            if (part.kind() == Kind.CODE) {
                page.setLineBackground(page.getLineAtOffset(part.start()), 1, tint);
            }
        }
    }
}
