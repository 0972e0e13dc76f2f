// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A file: its path, relative to the study where it lies inside, and a button that looks for it. */
final class PlaceValue implements ValueControl {
    private final Composite both;
    private final Text text;

    PlaceValue(Composite parent, Path folder) {
        both = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        both.setLayout(grid);
        text = new Text(both, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(both, SWT.PUSH);
        browse.setText("Browse…");
        browse.addListener(SWT.Selection, e -> browse(folder));
    }

    private void browse(Path folder) {
        FileDialog dialog = new FileDialog(both.getShell(), SWT.OPEN);
        dialog.setFilterPath(folder.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            text.setText((file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/'));
        }
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
