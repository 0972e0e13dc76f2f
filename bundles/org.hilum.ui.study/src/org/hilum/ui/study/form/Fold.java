// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A heading that unfolds what is beneath it, with room for buttons at its right. */
public final class Fold extends Composite {
    private final String title;
    private final Button heading;
    private final Composite actions;
    private final Composite body;

    public Fold(Composite parent, String title) {
        super(parent, SWT.NONE);
        this.title = title;
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        GridLayout grid = bare(2);
        grid.marginHeight = 2;
        setLayout(grid);
        heading = new Button(this, SWT.TOGGLE | SWT.FLAT | SWT.LEFT);
        heading.setData("org.hilum.ui.id", "fold." + title);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        actions = new Composite(this, SWT.NONE);
        actions.setLayout(bare(1));
        body = new Composite(this, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.horizontalIndent = 12;
        body.setLayoutData(data);
        body.setLayout(bare(1));
        heading.addListener(SWT.Selection, e -> open(heading.getSelection()));
        open(false);
    }

    private static GridLayout bare(int columns) {
        GridLayout grid = new GridLayout(columns, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        return grid;
    }

    @Override
    public void setToolTipText(String text) {
        super.setToolTipText(text);
        heading.setToolTipText(text);
    }

    public boolean isOpen() {
        return body.getVisible();
    }

    public void open(boolean on) {
        heading.setSelection(on);
        heading.setText((on ? "▾ " : "▸ ") + title);
        ((GridData) body.getLayoutData()).exclude = !on;
        body.setVisible(on);
        Relayout.around(this);
    }

    /** Where buttons go. */
    public Composite actions() {
        return actions;
    }

    /** What is folded away; it has a layout of one column. */
    public Composite body() {
        return body;
    }
}
