// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an empty view shows: a sentence that says what to do, and the buttons to do it. */
public final class Hint extends Composite {
    private static final int WIDTH = 340;

    /** A button: its text and what it does. */
    public record Way(String text, Runnable does) {
    }

    public Hint(Composite parent, String sentence, List<Way> ways) {
        super(parent, SWT.NONE);
        setLayout(new GridLayout());
        Composite middle = new Composite(this, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayout grid = new GridLayout();
        grid.verticalSpacing = 8;
        middle.setLayout(grid);
        Label label = new Label(middle, SWT.WRAP | SWT.CENTER);
        label.setText(sentence);
        GridData text = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        text.widthHint = WIDTH;
        label.setLayoutData(text);
        for (Way way : ways) {
            Button button = new Button(middle, SWT.PUSH);
            button.setText(way.text());
            button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
            button.addListener(SWT.Selection, e -> way.does().run());
        }
    }
}
