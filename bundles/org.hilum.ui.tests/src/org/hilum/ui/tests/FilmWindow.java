// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.Scene;
import org.hilum.ui.image.Viewer;
import org.hilum.ui.image.cine.Cine;
import org.hilum.ui.image.slice.Plane;

/** A viewer in a window of its own, with images that no study has. */
final class FilmWindow implements AutoCloseable {
    final Scene scene = new Scene();
    private final Shell shell;
    private Viewer viewer;

    FilmWindow(Arrangement arrangement, List<Picture> pictures) {
        shell = ui(() -> {
            Shell made = new Shell(Workbench.window().getShell(), SWT.SHELL_TRIM);
            made.setLayout(new FillLayout());
            made.setBounds(20, 20, 1000, 980);
            viewer = new Viewer(made, scene);
            viewer.arrange(arrangement, Plane.AXIAL);
            scene.show(pictures, 0);
            made.open();
            return made;
        });
    }

    Cine cine() {
        return viewer.cine();
    }

    /** The n-th pane, as they were made. */
    Control pane(int n) {
        return ui(() -> Workbench.all(shell, c -> String.valueOf(c.getData("org.hilum.ui.id")).startsWith("pane.")).get(n));
    }

    ToolItem button(String id) {
        return ui(() -> Workbench.all(shell, c -> c instanceof ToolBar).stream().flatMap(b -> List.of(((ToolBar) b).getItems()).stream())
                .filter(i -> id.equals(i.getData("org.hilum.ui.id"))).findFirst().orElseThrow());
    }

    void press(String button) {
        ToolItem item = button(button);
        doing(() -> item.notifyListeners(SWT.Selection, new Event()));
    }

    void send(Control pane, int type, Event event) {
        doing(() -> pane.notifyListeners(type, event));
    }

    static Event key(char c) {
        Event e = new Event();
        e.character = c;
        e.keyCode = c;
        return e;
    }

    /** The slice of the main image that the crosshair is in. */
    int slice() {
        return ui(() -> (int) Math.rint(scene.main().orElseThrow().volume().geometry().toVoxel(scene.cursor()).z()));
    }

    @Override
    public void close() {
        doing(() -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        });
    }
}
