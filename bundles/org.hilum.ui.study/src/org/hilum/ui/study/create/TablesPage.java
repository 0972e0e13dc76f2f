// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Path;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Problem;
import org.hilum.ui.widget.PathKind;

/** Tables that models may learn from, each a block of its own. */
final class TablesPage extends WizardPage {
    private final StudyDraft draft;
    private PathField file;
    private org.eclipse.swt.widgets.List list;

    TablesPage(StudyDraft draft) {
        super("tables", "Tables", null);
        this.draft = draft;
        setDescription("CSV tables with a row for each case: clinical data, features, gene expression. Each becomes a block. None is fine too.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        file = new PathField(page, "Table", "new.table", PathKind.FILE, () -> PathField.start(draft.folder), () -> setErrorMessage(null), "*.csv", "*.*");
        list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.SINGLE);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Composite buttons = new Composite(page, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        buttons.setLayout(new GridLayout());
        Button add = new Button(buttons, SWT.PUSH);
        add.setText("Add table");
        add.addListener(SWT.Selection, e -> add());
        Button remove = new Button(buttons, SWT.PUSH);
        remove.setText("Remove");
        remove.addListener(SWT.Selection, e -> {
            if (list.getSelectionIndex() >= 0) {
                draft.tables.remove(draft.tables.keySet().stream().toList().get(list.getSelectionIndex()));
                show();
            }
        });
        setControl(page);
    }

    private void add() {
        if (file.path().isEmpty()) {
            setErrorMessage(file.isBlank() ? "Choose a table first." : "There is no such file.");
            return;
        }
        Path chosen = file.path().get();
        try {
            CsvTable table = CsvTable.read(chosen);
            if (table.find(draft.id).isEmpty()) {
                setErrorMessage("That table has no column " + draft.id + " to find the cases by.");
                return;
            }
            setErrorMessage(null);
            draft.tables.put(PathGuess.name(chosen), chosen);
            file.clear();
            show();
        } catch (Problem problem) {
            setErrorMessage(problem.what() + (problem.cure().isEmpty() ? "" : "; " + problem.cure()));
        }
    }

    private void show() {
        list.setItems(draft.tables.entrySet().stream().map(t -> t.getKey() + "   " + draft.written(t.getValue())).toArray(String[]::new));
    }
}
