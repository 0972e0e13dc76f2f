// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What a tool tells beneath the image: how far its work is, with a button to stop it; what came of it; or why nothing did. Takes no room while there is nothing to say. */
public final class ToolLine extends Composite {
    private static final int STEPS = 1000;
    private static final int BAR_WIDTH = 110;
    private static final int LEAST = 60;

    private final Label text;
    private final ProgressBar bar;
    private final Button cancel;
    private final Button more;

    /** What its buttons do. */
    public interface Does {
        void cancel();

        /** What can be done with what came of it. */
        void more();
    }

    /**
     * @param id of its widgets, with .text, .cancel and .more behind
     * @param further the text of the button for what can be done with what came of it, and {@code help} its tip
     */
    public ToolLine(Composite parent, String id, String further, String help, Does does) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(4, false);
        grid.marginHeight = 2;
        grid.marginWidth = 8;
        setLayout(grid);
        text = new Label(this, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = LEAST;
        text.setLayoutData(wide);
        text.setData("org.hilum.ui.id", id + ".text");
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridData narrow = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        narrow.widthHint = BAR_WIDTH;
        bar.setLayoutData(narrow);
        cancel = button("Cancel", id + ".cancel", does::cancel);
        more = button(further, id + ".more", does::more);
        more.setToolTipText(help);
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

    public void progress(String what, double part) {
        bar.setSelection((int) Math.rint(part * STEPS));
        say(what, what, true, false);
    }

    /** @param full what the tip says */
    public void told(String what, String full) {
        say(what, full, false, true);
    }

    /** @param further whether there is something to do all the same */
    public void failed(String why, boolean further) {
        say("⚠ " + why, why, false, further);
    }

    public void nothing() {
        say("", "", false, false);
    }

    private void say(String line, String full, boolean running, boolean further) {
        // while it runs, the line stays as high as it is, or all would jump
        boolean same = running && getVisible() && !((GridData) bar.getLayoutData()).exclude;
        text.setText(line.replace("&", "&&"));
        text.setToolTipText(full);
        show(bar, running);
        show(cancel, running);
        show(more, further);
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
