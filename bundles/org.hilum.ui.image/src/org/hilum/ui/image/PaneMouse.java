// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hilum.ui.image.slice.Window;

/** The mouse on a pane: left aims the crosshair, right drags the window, middle pans, wheel steps, Ctrl+wheel zooms. */
final class PaneMouse {
    /** Pixels within which a press and its release are a click: a right drag changes the window, a right click asks for the menu. */
    private static final int STILL = 3;
    private static final double WHEEL_ZOOM = 1.15;
    /** Pixels of dragging that double a window's width or shift its level by its own width, roughly. */
    private static final double DRAG = 250;

    private final SlicePane pane;
    private int button;
    private int x;
    private int y;
    private Window grabbed;

    PaneMouse(SlicePane pane) {
        this.pane = pane;
        pane.addListener(SWT.MouseDown, this::down);
        pane.addListener(SWT.MouseUp, this::up);
        pane.addListener(SWT.MouseMove, this::move);
        pane.addListener(SWT.MouseExit, e -> pane.pointNowhere());
        pane.addListener(SWT.MouseVerticalWheel, this::wheel);
        pane.addListener(SWT.KeyDown, this::key);
        pane.addListener(SWT.MenuDetect, e -> {
            e.doit = false;
            if (e.detail == SWT.MENU_KEYBOARD) {
                pane.menu();
            }
        });
    }

    private void down(Event e) {
        pane.setFocus();
        button = e.button;
        x = e.x;
        y = e.y;
        pane.picture().ifPresent(p -> grabbed = pane.scene().window(p));
        if (button == 1) {
            pane.takeOver();
            pane.aim(e.x, e.y);
        }
    }

    private void up(Event e) {
        boolean clicked = button == 3 && e.button == 3 && Math.abs(e.x - x) < STILL && Math.abs(e.y - y) < STILL;
        button = 0;
        if (clicked) {
            pane.menu();
        }
    }

    private void move(Event e) {
        switch (button) {
            case 1 -> pane.aim(e.x, e.y);
            case 2 -> {
                pane.panPixels(e.x - x, e.y - y);
                x = e.x;
                y = e.y;
            }
            case 3 -> pane.picture().ifPresent(p -> pane.scene().setWindow(p, grabbed.dragged((e.x - x) / DRAG, (y - e.y) / DRAG)));
            default -> {
                // only pointing
            }
        }
        pane.point(e.x, e.y);
    }

    private void wheel(Event e) {
        e.doit = false;
        if ((e.stateMask & SWT.MOD1) != 0) {
            pane.zoom(e.count > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, e.x, e.y);
        } else {
            go(e.count > 0 ? 1 : -1);
        }
        pane.point(e.x, e.y);
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_RIGHT -> go(1);
            case SWT.ARROW_DOWN, SWT.ARROW_LEFT -> go(-1);
            case SWT.PAGE_UP -> go(10);
            case SWT.PAGE_DOWN -> go(-10);
            case SWT.HOME -> pane.resetZoom();
            default -> {
                // the viewer's
            }
        }
    }

    private void go(int slices) {
        pane.takeOver();
        pane.step(slices);
    }
}
