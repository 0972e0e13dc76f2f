// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ProgressBar;
import org.hilum.ui.image.MapOverlay;

/** The line about a map: how far it is, with a button to stop it; what it shows; or why there is none. */
final class MapLine extends Composite {
    private static final int STEPS = 1000;
    private static final int BAR_WIDTH = 110;
    private static final int LEAST = 60;

    private final Label text;
    private final ProgressBar bar;
    private final Button cancel;
    private final Button more;

    /** What its buttons do. */
    interface Does {
        void cancel();

        void fill(Menu menu);
    }

    MapLine(Composite parent, Does does) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(4, false);
        grid.marginHeight = 2;
        grid.marginWidth = 8;
        setLayout(grid);
        text = new Label(this, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = LEAST;
        text.setLayoutData(wide);
        text.setData("org.hilum.ui.id", "map.text");
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridData narrow = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        narrow.widthHint = BAR_WIDTH;
        bar.setLayoutData(narrow);
        cancel = button("Cancel", "map.cancel", does::cancel);
        more = button("Map ▾", "map.more", () -> {
            Menu menu = new Menu(this);
            menu.addListener(SWT.Hide, h -> getDisplay().asyncExec(menu::dispose));
            does.fill(menu);
            menu.setVisible(true);
        });
        more.setToolTipText("Save, copy as command line, remove");
        show(this, false);
    }

    private Button button(String label, String id, Runnable does) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(label);
        button.setData("org.hilum.ui.id", id);
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, e -> does.run());
        return button;
    }

    void progress(String what, double part) {
        bar.setSelection((int) Math.rint(part * STEPS));
        say(what, what, true, false);
    }

    void shown(MapOverlay map) {
        say(MapText.line(map), MapText.full(map), false, true);
    }

    /** @param mapped whether a map is shown all the same */
    void failed(String why, boolean mapped) {
        say("⚠ " + why, why, false, mapped);
    }

    void told(String what) {
        say(what, what, false, true);
    }

    void nothing() {
        say("", "", false, false);
    }

    private void say(String line, String full, boolean running, boolean mapped) {
        // while it runs, the line stays as high as it is, or all would jump
        boolean same = running && getVisible() && !((GridData) bar.getLayoutData()).exclude;
        text.setText(line.replace("&", "&&"));
        text.setToolTipText(full);
        show(bar, running);
        show(cancel, running);
        show(more, mapped);
        if (!same) {
            ((GridData) getLayoutData()).exclude = line.isEmpty();
            setVisible(!line.isEmpty());
            getParent().getParent().layout(true, true);
        }
    }

    private static void show(Control control, boolean on) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        ((GridData) control.getLayoutData()).exclude = !on;
        control.setVisible(on);
    }
}
