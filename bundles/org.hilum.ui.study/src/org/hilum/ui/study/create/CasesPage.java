// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.List;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Problem;
import org.hilum.ui.widget.Choice;
import org.hilum.ui.widget.PathKind;

/** The table of cases: which column names the case, which the outcome, and which value of it is positive. */
final class CasesPage extends WizardPage {
    private static final int MOST_VALUES = 30;

    private final StudyDraft draft;
    private CsvTable table;
    private PathField file;
    private Combo id;
    private Combo outcome;
    private Combo positive;

    CasesPage(StudyDraft draft) {
        super("cases", "Cases and outcome", null);
        this.draft = draft;
        setDescription("A CSV table with a row for each case, its id in one column and what happened in another.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        file = new PathField(page, "Table", "new.cases", PathKind.FILE, () -> PathField.start(draft.folder), this::read, "*.csv", "*.*");
        id = combo(page, "Case id", "new.id");
        outcome = combo(page, "Outcome", "new.outcome");
        positive = combo(page, "Positive is", "new.positive");
        id.addListener(SWT.Selection, e -> check());
        outcome.addListener(SWT.Selection, e -> values());
        positive.addListener(SWT.Selection, e -> check());
        setControl(page);
    }

    private static Combo combo(Composite page, String label, String name) {
        new Label(page, SWT.NONE).setText(label);
        Combo combo = Choice.of(page);
        combo.setData("org.hilum.ui.id", name);
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false, 2, 1));
        combo.setItems("                    ");
        return combo;
    }

    private void read() {
        if (file.path().isEmpty()) {
            refuse(file.isBlank() ? "Choose the table of cases." : "There is no such file.");
            return;
        }
        draft.cases = file.path().get();
        try {
            table = CsvTable.read(draft.cases);
            draft.columns = table.columns();
            id.setItems(table.columns().toArray(String[]::new));
            outcome.setItems(table.columns().toArray(String[]::new));
            id.select(0);
            positive.removeAll();
            setErrorMessage(null);
            check();
        } catch (Problem problem) {
            refuse(problem.what() + (problem.cure().isEmpty() ? "" : "; " + problem.cure()));
        }
        ((Composite) getControl()).layout();
    }

    private void refuse(String why) {
        table = null;
        setErrorMessage(why);
        setPageComplete(false);
    }

    private void values() {
        List<String> values = cells(outcome.getText()).stream().filter(v -> !v.isBlank()).distinct().sorted().limit(MOST_VALUES).toList();
        positive.setItems(values.toArray(String[]::new));
        positive.select(values.size() - 1);
        ((Composite) getControl()).layout();
        check();
    }

    private List<String> cells(String column) {
        int place = table.place(column);
        return java.util.stream.IntStream.range(0, table.rows().size()).mapToObj(r -> table.cell(r, place)).toList();
    }

    /** The ids in the table. */
    private void check() {
        draft.id = id.getText();
        draft.outcome = outcome.getText();
        draft.positive = positive.getText();
        draft.ids = table == null || draft.id.isEmpty() ? List.of() : cells(draft.id);
        String missing = table == null ? "Choose the table of cases." : outcome.getSelectionIndex() < 0 ? "Choose the column that holds the outcome."
                : positive.getItemCount() != 2 ? "An outcome has two values; in the column " + draft.outcome + " stand " + (positive.getItemCount() < MOST_VALUES ? "" : "at least ")
                        + positive.getItemCount() + "." : positive.getSelectionIndex() < 0 ? "Choose the value that is positive." : null;
        setMessage(missing);
        setPageComplete(missing == null);
    }
}
