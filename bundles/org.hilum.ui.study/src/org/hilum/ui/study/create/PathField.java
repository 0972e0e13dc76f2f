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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.widget.PathDialog;
import org.hilum.ui.widget.PathDrop;
import org.hilum.ui.widget.PathKind;

/** A path to be typed, pasted, dropped or looked for: three cells of a grid. */
final class PathField {
    private final Text text;
    private final PathKind kind;
    private final Supplier<Path> from;

    /**
     * @param from the folder to look in first, and that what is typed is relative to
     * @param changed is told at each change
     * @param endings of files to look for, as {@code *.csv}
     */
    PathField(Composite parent, String label, String id, PathKind kind, Supplier<Path> from, Runnable changed, String... endings) {
        this.kind = kind;
        this.from = from;
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        text.setData("org.hilum.ui.id", id);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, e -> changed.run());
        PathDrop.onto(text, kind, this::show);
        new PathDialog(label, kind, () -> path().map(Path::getParent).orElse(from.get()), endings).button(parent, this::show);
    }

    /** Where to look first for a study's data, or for a study: in its folder, as soon as there is one. */
    static Path start(Path study) {
        return study.isAbsolute() && Files.isDirectory(study) ? study : Path.of(System.getProperty("user.home"));
    }

    private void show(Path path) {
        text.setText(path.toString());
    }

    void hint(String message) {
        text.setMessage(message);
    }

    /** The path, where there is something of its kind. */
    Optional<Path> path() {
        return typed().filter(kind::isThere);
    }

    /** The path, whether there is anything or not; empty where none can be. */
    Optional<Path> typed() {
        try {
            return text.getText().isBlank() ? Optional.empty() : Optional.of(from.get().resolve(text.getText().strip()));
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
