// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks for a file or a folder.
 *
 * @param title what is looked for
 * @param from the folder to look in first
 * @param endings of files, as {@code *.csv}; none for all
 */
public record PathDialog(String title, PathKind kind, Supplier<Path> from, String... endings) {
    /** A button that opens it; where a file and a folder will do, by a menu with both. */
    public Button button(Composite parent, Consumer<Path> chosen) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kind == PathKind.EITHER ? "Browse ▾" : "Browse…");
        if (kind == PathKind.EITHER) {
            button.setToolTipText("A file, or, of a DICOM series, its folder. Either can be dropped on the field too");
        }
        button.addListener(SWT.Selection, e -> open(button, chosen));
        return button;
    }

    private void open(Button button, Consumer<Path> chosen) {
        if (kind != PathKind.EITHER) {
            ask(button.getShell(), kind, chosen);
            return;
        }
        Menu menu = new Menu(button);
        into(menu, button.getShell(), chosen);
        // what was chosen is told after the menu has gone
        menu.addListener(SWT.Hide, h -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    /** Adds an item for each kind that will do. */
    public void into(Menu menu, Shell shell, Consumer<Path> chosen) {
        if (kind != PathKind.FOLDER) {
            item(menu, "File…", () -> ask(shell, PathKind.FILE, chosen));
        }
        if (kind != PathKind.FILE) {
            item(menu, "Folder…", () -> ask(shell, PathKind.FOLDER, chosen));
        }
    }

    private static void item(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> does.run());
    }

    private void ask(Shell shell, PathKind what, Consumer<Path> chosen) {
        String start = Optional.of(from.get()).filter(Files::isDirectory).map(Path::toString).orElse("");
        String answer;
        if (what == PathKind.FOLDER) {
            DirectoryDialog dialog = new DirectoryDialog(shell);
            dialog.setText(title);
            dialog.setFilterPath(start);
            answer = dialog.open();
        } else {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(title);
            dialog.setFilterExtensions(endings.length == 0 ? null : endings);
            dialog.setFilterPath(start);
            answer = dialog.open();
        }
        Optional.ofNullable(answer).map(Path::of).ifPresent(chosen);
    }

    /** Opens it at once: for what has but one kind. */
    public void ask(Shell shell, Consumer<Path> chosen) {
        ask(shell, kind, chosen);
    }
}
