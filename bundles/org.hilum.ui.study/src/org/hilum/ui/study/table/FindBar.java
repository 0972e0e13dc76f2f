// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line in which to type what rows must contain. It is there while it is used: Ctrl+F brings it, Escape takes it away. */
final class FindBar extends Composite {
    private final Text text;
    private final Label count;

    FindBar(Composite parent, Runnable changed, Runnable back) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginHeight = 2;
        setLayout(grid);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        setLayoutData(place);
        setVisible(false);
        text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage("rows that contain all these words");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(this, SWT.NONE);
        text.addListener(SWT.Modify, e -> changed.run());
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                close();
                back.run();
            } else if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                back.run();
            }
        });
    }

    Text text() {
        return text;
    }

    void open() {
        show(true);
        text.setFocus();
        text.selectAll();
    }

    void close() {
        text.setText("");
        show(false);
    }

    private void show(boolean on) {
        ((GridData) getLayoutData()).exclude = !on;
        setVisible(on);
        getParent().layout();
    }

    /** Says how many rows are left. */
    void count(int shown, int all) {
        count.setText(text.getText().isBlank() ? "" : shown + " of " + all);
        layout();
    }

    /** Whether a row with these cells has all the words. */
    boolean takes(List<String> cells) {
        String row = String.join("\t", cells).toLowerCase(Locale.ROOT);
        return List.of(text.getText().strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(row::contains);
    }
}
