// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A heading that unfolds what is beneath it. */
final class Fold extends Composite {
    private final Composite body;

    Fold(Composite parent, String title) {
        super(parent, SWT.NONE);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 4;
        setLayout(grid);
        Button heading = new Button(this, SWT.TOGGLE | SWT.FLAT);
        heading.setText("▸ " + title);
        heading.setData("org.hilum.ui.id", "fold." + title);
        body = new Composite(this, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        body.setLayoutData(data);
        body.setVisible(false);
        heading.addListener(SWT.Selection, e -> {
            boolean open = heading.getSelection();
            heading.setText((open ? "▾ " : "▸ ") + title);
            data.exclude = !open;
            body.setVisible(open);
            body.requestLayout();
        });
    }

    Composite body() {
        return body;
    }
}
