// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hilum.ui.image.slice.ColourMap;
import org.hilum.ui.image.slice.Ticks;

/** The colour bar of a map in a pane: its colours with the numbers they stand for, the feature's name and unit above. */
final class MapLegend {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0x00FF00, 0x0000FF);
    private static final int WIDTH = 12;
    private static final int MARK = 4;
    private static final int GAP = 6;
    /** Leaves room for the letter at the pane's edge. */
    private static final int FROM_EDGE = 24;
    /** A bar lower than this could not be read. */
    private static final int LEAST = 60;
    private static final int MOST = 260;
    private static final int LINES_BETWEEN = 3;

    /** Draws text that reads on any image. */
    interface Text {
        void draw(String text, int x, int y);
    }

    private MapLegend() {
    }

    static void paint(GC gc, MapOverlay map, Rectangle area, Text text) {
        int line = gc.getFontMetrics().getHeight();
        String unit = map.values().quantity().unit();
        int head = unit.isEmpty() ? line : 2 * line;
        int height = Math.min(MOST, area.height / 2);
        if (height < LEAST) {
            return;
        }
        int left = area.width - FROM_EDGE - WIDTH;
        int top = (area.height - height + head) / 2;
        right(gc, map.name(), left + WIDTH, top - head - GAP, text);
        if (!unit.isEmpty()) {
            right(gc, unit, left + WIDTH, top - line - GAP, text);
        }
        bar(gc, left, top, height);
        List<Double> ticks = Ticks.of(map.range(), Math.max(0, height / (LINES_BETWEEN * line) - 1));
        for (double value : ticks) {
            int y = top + height - 1 - (int) Math.rint(map.range().part(value) * (height - 1));
            gc.drawLine(left - MARK, y, left - 1, y);
            String number = Reading.number(value);
            text.draw(number, left - MARK - 3 - gc.textExtent(number).x, y - line / 2);
        }
    }

    private static void right(GC gc, String text, int x, int y, Text how) {
        Point size = gc.textExtent(text);
        how.draw(text, x - size.x, y);
    }

    private static void bar(GC gc, int left, int top, int height) {
        ImageData data = new ImageData(1, height, 24, RGB);
        for (int y = 0; y < height; y++) {
            data.setPixel(0, y, ColourMap.rgb((height - 1.0 - y) / (height - 1)));
        }
        Image image = new Image(gc.getDevice(), data);
        gc.drawImage(image, 0, 0, 1, height, left, top, WIDTH, height);
        image.dispose();
        gc.drawRectangle(left - 1, top - 1, WIDTH + 1, height + 1);
    }
}
