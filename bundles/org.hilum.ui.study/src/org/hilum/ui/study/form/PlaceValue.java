// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.widget.PathDialog;
import org.hilum.ui.widget.PathDrop;
import org.hilum.ui.widget.PathKind;

/** A file or folder: its path, relative to the study where it lies inside, and a button that looks for it; it can be dropped too. */
final class PlaceValue implements ValueControl {
    private final Composite both;
    private final Text text;

    PlaceValue(Composite parent, String label, Offers offers) {
        both = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        both.setLayout(grid);
        text = new Text(both, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Consumer<Path> chosen = path -> text.setText(offers.written(path));
        PathDrop.onto(text, PathKind.EITHER, chosen);
        new PathDialog(label, PathKind.EITHER, offers::folder).button(both, chosen);
    }

    @Override
    public Control control() {
        return both;
    }

    @Override
    public Control focus() {
        return text;
    }

    @Override
    public void show(Object value) {
        String wanted = TextValue.word(value);
        if (!wanted.equals(text.getText())) {
            text.setText(wanted);
        }
    }

    @Override
    public Object given() {
        return text.getText().strip();
    }
}
