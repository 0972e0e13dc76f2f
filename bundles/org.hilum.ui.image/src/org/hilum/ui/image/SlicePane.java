// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;
import org.hilum.ui.image.slice.Viewport;

/** One plane of one image. Its slice follows the scene's crosshair; zoom and pan are its own. */
final class SlicePane extends Canvas {
    private final Scene scene;
    private final Plane plane;
    private final Supplier<Optional<Picture>> source;
    private final SlicePicture pixels = new SlicePicture();
    private final PaneText text;
    /** Whether a map's colour bar stands here: once for all planes of an image. */
    private final boolean legend;
    private double zoom = 1;
    private Runnable menu = () -> { };
    private Runnable painted = () -> { };
    private Runnable takenOver = () -> { };
    /** What is in the middle of the pane; null until it was moved: then the middle of the slice. */
    private Cell middle;
    /** The place under the mouse, or null. */
    private Cell pointer;

    SlicePane(Composite parent, Scene scene, Plane plane, Supplier<Optional<Picture>> source, boolean legend) {
        super(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED);
        this.scene = scene;
        this.plane = plane;
        this.source = source;
        this.legend = legend;
        this.text = new PaneText(this);
        setData("org.hilum.ui.id", "pane." + plane.label());
        Runnable repaint = () -> {
            if (!isDisposed()) { // another watcher may just have replaced this pane
                redraw();
            }
        };
        scene.watch(repaint);
        addListener(SWT.Dispose, e -> {
            scene.forget(repaint);
            pixels.dispose();
        });
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        new PaneMouse(this);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        Optional<Picture> picture = source.get();
        if (picture.isEmpty() || area.width < 2 || area.height < 2) {
            gc.fillRectangle(area);
            return;
        }
        Picture p = picture.get();
        SliceGrid grid = grid(p);
        int slice = grid.sliceAt(scene.cursor());
        if (slice < 0) {
            gc.fillRectangle(area);
            text.beyond(gc, p, grid, area);
            painted.run();
            return;
        }
        Viewport port = viewport(grid);
        gc.drawImage(pixels.image(getDisplay(), frame(p, slice, port)), 0, 0);
        if (scene.look().crosshair()) {
            crosshair(gc, grid, port, area);
        }
        PaneText.Corner corner = new PaneText.Corner(p, grid, slice, scene.window(p), Optional.ofNullable(pointer), map(p));
        if (scene.look().regions() && !p.strays().isEmpty()) {
            text.strays(gc, corner, port, area);
        }
        text.paint(gc, corner, area);
        if (legend) {
            map(p).ifPresent(m -> text.legend(gc, m, area));
        }
        if (isFocusControl()) {
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
        scene.coming().map(grid::sliceAt).filter(next -> next >= 0 && next != slice).ifPresent(next -> pixels.prepare(getDisplay(), frame(p, next, port)));
        painted.run();
    }

    private Frame frame(Picture p, int slice, Viewport port) {
        return new Frame(p, plane, slice, port, scene.window(p), scene.look(), shown(p), scene.map(p));
    }

    /** The map that is to be seen on an image. */
    private Optional<MapOverlay> map(Picture p) {
        return scene.map(p).filter(m -> scene.look().regions());
    }

    /** Which of the image's regions show, one bit each. */
    private long shown(Picture p) {
        long bits = 0;
        for (int o = 0; o < Math.min(p.overlays().size(), Long.SIZE); o++) {
            bits |= scene.look().regions() && !scene.isHidden(p.overlays().get(o)) ? 1L << o : 0;
        }
        return bits;
    }

    private void crosshair(GC gc, SliceGrid grid, Viewport port, Rectangle area) {
        Cell at = grid.place(scene.cursor());
        int x = (int) Math.rint(port.x(at.column()));
        int y = (int) Math.rint(port.y(at.row()));
        int gap = 8;
        gc.setAlpha(130);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_YELLOW));
        gc.drawLine(x, 0, x, y - gap);
        gc.drawLine(x, y + gap, x, area.height);
        gc.drawLine(0, y, x - gap, y);
        gc.drawLine(x + gap, y, area.width, y);
        gc.setAlpha(255);
    }

    private SliceGrid grid(Picture p) {
        return new SliceGrid(plane, p.volume().geometry());
    }

    private Viewport viewport(SliceGrid grid) {
        Rectangle area = getClientArea();
        double column = middle == null ? (grid.columns() - 1) / 2.0 : middle.column();
        double row = middle == null ? (grid.rows() - 1) / 2.0 : middle.row();
        return Viewport.of(grid, Math.max(1, area.width), Math.max(1, area.height), zoom, column, row);
    }

    Scene scene() {
        return scene;
    }

    Plane plane() {
        return plane;
    }

    Optional<Picture> picture() {
        return source.get();
    }

    void onMenu(Runnable show) {
        menu = show;
    }

    void menu() {
        menu.run();
    }

    /** To be told whenever an image was painted here. */
    void onPainted(Runnable watcher) {
        painted = watcher;
    }

    /** To be told when the user goes to a place by hand. */
    void onTakenOver(Runnable watcher) {
        takenOver = watcher;
    }

    void takeOver() {
        takenOver.run();
    }

    /** Goes {@code step} slices away from the viewer's first. */
    void step(int step) {
        source.get().map(this::grid).ifPresent(grid -> {
            Cell at = grid.place(scene.cursor());
            double to = Math.clamp(Math.rint(at.slice()) + step, 0, grid.slices() - 1);
            scene.moveCursor(grid.patient(new Cell(at.column(), at.row(), to)));
        });
    }

    /** Puts the crosshair into the voxel at a point of this pane; outside the image nothing happens. */
    void aim(int x, int y) {
        at(x, y).ifPresent(cell -> source.get().map(this::grid).filter(g -> g.index(cell) >= 0).ifPresent(g -> scene.moveCursor(
                g.patient(new Cell(Math.rint(cell.column()), Math.rint(cell.row()), cell.slice())))));
    }

    void point(int x, int y) {
        pointer = at(x, y).orElse(null);
        redraw();
    }

    void pointNowhere() {
        pointer = null;
        redraw();
    }

    private Optional<Cell> at(int x, int y) {
        return source.get().map(this::grid).filter(g -> g.sliceAt(scene.cursor()) >= 0).map(g -> {
            Viewport port = viewport(g);
            return new Cell(port.column(x + 0.5), port.row(y + 0.5), g.sliceAt(scene.cursor()));
        });
    }

    /** Enlarges {@code factor} times, the cell at the given point staying there. */
    void zoom(double factor, int x, int y) {
        Optional<Cell> fixed = at(x, y);
        if (fixed.isPresent()) {
            zoom = Math.clamp(zoom * factor, 0.2, 50);
            Cell now = at(x, y).get();
            pan(fixed.get().column() - now.column(), fixed.get().row() - now.row());
        }
    }

    /** Moves what is in the middle by whole or part cells. */
    void pan(double columns, double rows) {
        source.get().map(this::grid).ifPresent(g -> {
            double column = middle == null ? (g.columns() - 1) / 2.0 : middle.column();
            double row = middle == null ? (g.rows() - 1) / 2.0 : middle.row();
            middle = new Cell(column + columns, row + rows, 0);
            redraw();
        });
    }

    void panPixels(int dx, int dy) {
        source.get().map(this::grid).map(this::viewport).ifPresent(port -> pan(-dx / port.pixelsPerColumn(), -dy / port.pixelsPerRow()));
    }

    void resetZoom() {
        zoom = 1;
        middle = null;
        redraw();
    }
}
