// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.study.Study;
import org.hilum.ui.widget.PathKind;

/** Where the study lies, what it is called, and what it starts from. */
final class KindPage extends WizardPage {
    /** What a study starts from. */
    enum Kind {
        SCAN("A folder of images: patients, series and structures are looked for in it"), IMAGES("Images with regions drawn on them, and a table of cases"), TABLES("Tables only: features, clinical or molecular data"),
        EMPTY("Nothing yet: a commented file to fill in");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The kind a command names; a scan where it names none. */
        static Kind of(String from) {
            return from == null ? SCAN : valueOf(from.toUpperCase(Locale.ROOT));
        }
    }

    private final StudyDraft draft;
    private Kind kind;
    private PathField folder;
    private Text name;

    KindPage(StudyDraft draft, Kind kind) {
        super("kind", "New study", null);
        this.draft = draft;
        this.kind = kind;
        setDescription("A study is a folder: study.yaml says what to do, results/ holds what came out.");
        setPageComplete(false);
    }

    Kind kind() {
        return kind;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        folder = new PathField(page, "Folder", "new.folder", PathKind.FOLDER, () -> PathField.start(Path.of("")), this::check);
        folder.hint("best the one that holds the data: paths are then relative");
        new Label(page, SWT.NONE).setText("Name");
        name = new Text(page, SWT.BORDER);
        name.setData("org.hilum.ui.id", "new.name");
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        name.addListener(SWT.Modify, e -> check());
        Label start = new Label(page, SWT.NONE);
        start.setText("Start from");
        start.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, Kind.values().length));
        for (Kind k : Kind.values()) {
            Button button = new Button(page, SWT.RADIO);
            button.setText(k.text);
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            button.setSelection(k == kind);
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection()) {
                    kind = k;
                    check();
                }
            });
        }
        setControl(page);
    }

    private void check() {
        String error = null;
        folder.typed().ifPresent(f -> draft.folder = f.toAbsolutePath().normalize());
        draft.name = name.getText().strip();
        if (folder.typed().isEmpty()) {
            error = folder.isBlank() ? "Choose a folder." : "That is no folder's name.";
        } else if (Files.exists(draft.folder.resolve(Study.FILE))) {
            error = "There is a study in that folder already. Open it, or choose another.";
        } else if (draft.name.isEmpty()) {
            error = "Give the study a name.";
        }
        setErrorMessage(error);
        setPageComplete(error == null);
    }
}
