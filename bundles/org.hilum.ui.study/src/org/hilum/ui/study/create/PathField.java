// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A file to be typed, pasted or looked for: three cells of a grid. */
final class FileField {
    private final Text text;
    private final Supplier<Path> from;

    /**
     * @param from the folder to look in first, and that what is typed is relative to
     * @param changed is told at each change
     */
    FileField(Composite parent, String label, String id, Supplier<Path> from, Runnable changed, String... kinds) {
        this.from = from;
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        text.setData("org.hilum.ui.id", id);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, e -> changed.run());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText("Browse…");
        browse.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
            dialog.setText(label);
            dialog.setFilterExtensions(kinds);
            dialog.setFilterPath(file().map(Path::getParent).orElse(from.get()).toString());
            Optional.ofNullable(dialog.open()).ifPresent(text::setText);
        });
    }

    /** The file, where there is one of that name. */
    Optional<Path> file() {
        try {
            return text.getText().isBlank() ? Optional.empty() : Optional.of(from.get().resolve(text.getText().strip())).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    boolean isBlank() {
        return text.getText().isBlank();
    }

    void clear() {
        text.setText("");
    }
}
