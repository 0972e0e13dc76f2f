// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hilum.ui.session.Trouble;

/** Line numbers beside a text, and a coloured bar where a line has a problem, with the reason as tool tip. */
final class LineRuler extends Canvas {
    private static final int GAP = 6;
    private static final int BAR = 5;

    private final StyledText text;
    private final Color severe = new Color(0xD5, 0x5E, 0x00);
    private final Color mild = new Color(0xE6, 0x9F, 0x00);
    private Map<Integer, Trouble> marks = Map.of();

    LineRuler(Composite parent, StyledText text) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        setFont(text.getFont());
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseMove, e -> setToolTipText(reasonAt(e.y)));
        text.getVerticalBar().addListener(SWT.Selection, e -> redraw());
        text.addListener(SWT.Paint, e -> redraw());
    }

    /** Problems by line, counted from 1. */
    void mark(Map<Integer, Trouble> byLine) {
        marks = byLine;
        redraw();
    }

    /** The problem of the line at this height, or null for a tool tip of nothing. */
    String reasonAt(int y) {
        Trouble trouble = marks.get(text.getLineIndex(y) + 1);
        return trouble == null ? null : trouble.what() + (trouble.cure().isEmpty() ? "" : "\n" + trouble.cure());
    }

    private void paint(GC gc) {
        gc.setFont(text.getFont());
        int height = getClientArea().height;
        int width = getSize().x;
        for (int line = text.getTopIndex(); line < text.getLineCount(); line++) {
            int y = text.getLinePixel(line);
            if (y > height) {
                break;
            }
            String number = Integer.toString(line + 1);
            gc.drawText(number, width - GAP - gc.textExtent(number).x, y, true);
            Trouble trouble = marks.get(line + 1);
            if (trouble != null) {
                gc.setBackground(trouble.severe() ? severe : mild);
                gc.fillRectangle(0, y, BAR, text.getLineHeight());
            }
        }
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(text.getFont());
        int digits = gc.textExtent("0000").x;
        gc.dispose();
        return new Point(digits + 2 * GAP + BAR, high == SWT.DEFAULT ? 20 : high);
    }
}
