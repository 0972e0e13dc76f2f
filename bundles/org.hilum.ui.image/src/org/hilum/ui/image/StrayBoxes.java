// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hilum.spi.image.Geometry;
import org.hilum.ui.image.slice.BoxSection;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;
import org.hilum.ui.image.slice.Viewport;

/** The borders of the image's grid and of those of masks that lie on another, dashed and named, so that it is seen how they differ. */
final class StrayBoxes {
    private static final int GAP = 4;

    private final Color ofImage = new Color(230, 230, 230);

    /** What writes on an image so that it can be read. */
    interface Text {
        void draw(String text, int x, int y);
    }

    void paint(GC gc, Picture picture, SliceGrid grid, int slice, Viewport port, Rectangle area, Text text) {
        gc.setLineStyle(SWT.LINE_DASH);
        int line = 0;
        box(gc, picture.volume().geometry(), grid, slice, port, ofImage, line);
        text(gc, "grid of the image", line++, area, ofImage, text);
        for (Stray stray : picture.strays()) {
            Color colour = new Color(stray.rgb() >> 16 & 0xFF, stray.rgb() >> 8 & 0xFF, stray.rgb() & 0xFF);
            boolean there = box(gc, stray.of().mask().geometry(), grid, slice, port, colour, line);
            text(gc, "grid of the mask of " + stray.of().region() + (there ? "" : ": not on this slice"), line++, area, colour, text);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** A box a pixel further in than the one before, so that equal ones are seen both. */
    private static boolean box(GC gc, Geometry box, SliceGrid grid, int slice, Viewport port, Color colour, int n) {
        List<Cell> corners = BoxSection.of(box, grid, slice);
        int[] points = new int[2 * corners.size()];
        double column = corners.stream().mapToDouble(Cell::column).average().orElse(0);
        double row = corners.stream().mapToDouble(Cell::row).average().orElse(0);
        for (int c = 0; c < corners.size(); c++) {
            points[2 * c] = (int) Math.rint(port.x(corners.get(c).column()) - n * Math.signum(corners.get(c).column() - column));
            points[2 * c + 1] = (int) Math.rint(port.y(corners.get(c).row()) - n * Math.signum(corners.get(c).row() - row));
        }
        gc.setForeground(colour);
        gc.drawPolygon(points);
        return !corners.isEmpty();
    }

    /** Below the image's title, one line each, with a piece of the line that it names. */
    private static void text(GC gc, String words, int n, Rectangle area, Color colour, Text text) {
        Point size = gc.textExtent(words);
        int y = GAP + (n + 1) * (size.y + 2) + GAP;
        int sample = 22;
        if (y + size.y < area.height) {
            gc.setForeground(colour);
            gc.drawLine(GAP + 2, y + size.y / 2, GAP + 2 + sample, y + size.y / 2);
            text.draw(words, GAP + sample + 8, y);
        }
    }
}
