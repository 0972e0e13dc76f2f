// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;
import org.hilum.ui.image.slice.SliceGrid.Edges;
import org.hilum.ui.image.slice.Viewport;
import org.hilum.ui.image.slice.Window;

/** What stands in the corners and at the edges of a pane: small, light, on a thin shadow so that it reads on any image. */
final class PaneText {
    private static final int GAP = 6;

    private final Color light = new Color(215, 215, 215);
    private final Color shadow = new Color(0, 0, 0);
    private final StrayBoxes boxes = new StrayBoxes();
    private final Font font;

    PaneText(SlicePane pane) {
        FontData[] data = pane.getFont().getFontData();
        for (FontData d : data) {
            d.setHeight(Math.max(7, d.getHeight() - 1));
        }
        font = new Font(pane.getDisplay(), data);
        pane.addListener(SWT.Dispose, e -> font.dispose());
    }

    /** What the text is about; {@code pointer} is the place under the mouse. */
    record Corner(Picture picture, SliceGrid grid, int slice, Window window, Optional<Cell> pointer, Optional<MapOverlay> map) {
    }

    void paint(GC gc, Corner c, Rectangle area) {
        gc.setFont(font);
        int line = gc.getFontMetrics().getHeight();
        draw(gc, c.picture().title(), GAP, GAP);
        right(gc, c.grid().plane().label() + "  " + (c.slice() + 1) + "/" + c.grid().slices(), area.width - GAP, GAP);
        right(gc, "W " + Reading.number(round(c.window().width())) + "  L " + Reading.number(round(c.window().level())),
                area.width - GAP, area.height - GAP - line);
        c.pointer().ifPresent(cell -> {
            int index = c.grid().index(cell);
            String where = Reading.position(c.grid().patient(cell));
            draw(gc, where, GAP, area.height - GAP - line);
            if (index >= 0) {
                draw(gc, Reading.intensity(c.picture().volume().at(index), c.picture().volume().quantity()), GAP, area.height - GAP - 2 * line);
                c.map().ifPresent(map -> draw(gc, map.reading(c.grid().patient(cell)), GAP, area.height - GAP - 3 * line));
            }
        });
        edges(gc, c.grid().edges(), area, line);
    }

    void strays(GC gc, Corner c, Viewport port, Rectangle area) {
        gc.setFont(font);
        boxes.paint(gc, c.picture(), c.grid(), c.slice(), port, area, (text, x, y) -> draw(gc, text, x, y));
    }

    /** In place of an image that doesn't reach to where the crosshair is. */
    void beyond(GC gc, Picture picture, SliceGrid grid, Rectangle area) {
        gc.setFont(font);
        draw(gc, picture.title(), GAP, GAP);
        right(gc, grid.plane().label(), area.width - GAP, GAP);
        centred(gc, "The crosshair lies beyond this image", area.width / 2, area.height / 2);
    }

    void legend(GC gc, MapOverlay map, Rectangle area) {
        gc.setFont(font);
        gc.setForeground(light);
        MapLegend.paint(gc, map, area, (text, x, y) -> draw(gc, text, x, y));
    }

    private void edges(GC gc, Edges e, Rectangle area, int line) {
        int middle = (area.height - line) / 2;
        draw(gc, e.left(), GAP, middle);
        right(gc, e.right(), area.width - GAP, middle);
        centred(gc, e.top(), area.width / 2, GAP);
        centred(gc, e.bottom(), area.width / 2, area.height - GAP - line);
    }

    private static double round(double window) {
        return Math.abs(window) >= 100 ? Math.rint(window) : window;
    }

    private void right(GC gc, String text, int x, int y) {
        draw(gc, text, x - gc.textExtent(text).x, y);
    }

    private void centred(GC gc, String text, int x, int y) {
        Point size = gc.textExtent(text);
        draw(gc, text, x - size.x / 2, y);
    }

    private void draw(GC gc, String text, int x, int y) {
        gc.setForeground(shadow);
        gc.drawText(text, x + 1, y + 1, true);
        gc.setForeground(light);
        gc.drawText(text, x, y, true);
    }
}
