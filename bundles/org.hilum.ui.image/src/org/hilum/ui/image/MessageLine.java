// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.ui.widget.Hint;

/** Beneath the image: what is wrong with it, and the button for the way on where there is one. Takes no room while there is nothing to say. */
final class MessageLine extends Composite {
    private final Label label;
    private final Button button;
    private Runnable does = () -> { };

    MessageLine(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginHeight = 0;
        grid.marginWidth = 6;
        setLayout(grid);
        label = new Label(this, SWT.WRAP);
        label.setData("org.hilum.ui.id", "viewer.message");
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button = new Button(this, SWT.PUSH);
        button.setData("org.hilum.ui.id", "viewer.remedy");
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, e -> does.run());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.exclude = true;
        setLayoutData(wide);
        setVisible(false);
    }

    void say(String text, Optional<Hint.Way> way) {
        label.setText(text.isEmpty() ? "" : "⚠ " + text);
        label.setToolTipText(text);
        way.ifPresent(w -> {
            button.setText(w.text());
            does = w.does();
        });
        button.setVisible(way.isPresent());
        ((GridData) button.getLayoutData()).exclude = way.isEmpty();
        ((GridData) getLayoutData()).exclude = text.isEmpty();
        setVisible(!text.isEmpty());
        getParent().layout(true, true);
    }
}
