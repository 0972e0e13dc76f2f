// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** Comments grey, keys blue: enough to find one's way in a study file. */
final class YamlColours implements LineStyleListener {
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");
    private static final Pattern KEY = Pattern.compile("(\"[^\"]*\"|[\\w.-]+)(?=:(\\s|$))");

    private final Color grey;
    private final Color blue = new Color(0x00, 0x5A, 0x8C);

    YamlColours(Display display) {
        grey = display.getSystemColor(SWT.COLOR_DARK_GRAY);
    }

    @Override
    public void lineGetStyle(LineStyleEvent e) {
        List<StyleRange> ranges = new ArrayList<>();
        Matcher comment = COMMENT.matcher(e.lineText);
        int end = e.lineText.length();
        while (comment.find()) {
            if (!quoted(e.lineText, comment.start())) {
                end = comment.start();
                break;
            }
        }
        Matcher key = KEY.matcher(e.lineText);
        while (key.find() && key.end() <= end) {
            ranges.add(new StyleRange(e.lineOffset + key.start(), key.end() - key.start(), blue, null));
        }
        if (end < e.lineText.length()) {
            ranges.add(new StyleRange(e.lineOffset + end, e.lineText.length() - end, grey, null, SWT.ITALIC));
        }
        e.styles = ranges.toArray(StyleRange[]::new);
    }

    /** Whether a place of a line is within double quotes. */
    private static boolean quoted(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
