// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.hilum.engine.scan.Pseudonyms;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.ui.widget.PathKind;

/** How a folder is scanned: what counts as one visit, and what stands in place of patients' ids. */
final class ScanChoices extends Composite {
    private static final int MOST_DAYS = 99_999;
    private static final String EXPLAIN = "An id becomes digits made of it and of the key in that file: the same key gives the same digits again. A key that is not there is made together with the study. Keep it apart from the study.";

    private final Spinner gap;
    private final Button pseudonyms;
    private final PathField key;
    private final Label explain;
    private Optional<Path> keyOf = Optional.empty();
    private Pseudonyms made = Pseudonyms.NONE;

    ScanChoices(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        setLayout(grid);
        Composite visits = new Composite(this, SWT.NONE);
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 0;
        row.marginHeight = 0;
        visits.setLayout(row);
        visits.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 3, 1));
        new Label(visits, SWT.NONE).setText("Examinations of a patient within");
        gap = new Spinner(visits, SWT.BORDER);
        gap.setValues(ScanOptions.VISIT_GAP, 0, MOST_DAYS, 0, 1, 10);
        gap.setData("org.hilum.ui.id", "scan.gap");
        gap.setToolTipText("CT, MR and PET of one tumour are seldom made on one day");
        gap.addListener(SWT.Modify, e -> changed.run());
        new Label(visits, SWT.NONE).setText("days of the first are one visit");
        pseudonyms = new Button(this, SWT.CHECK);
        pseudonyms.setText("Pseudonyms in place of patients' ids");
        pseudonyms.setData("org.hilum.ui.id", "scan.pseudonyms");
        pseudonyms.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 3, 1));
        key = new PathField(this, "Key file", "scan.key", PathKind.FILE, () -> Path.of(System.getProperty("user.home")), changed);
        key.hint("a file that is there, or one that is to be made");
        explain = new Label(this, SWT.WRAP);
        explain.setText(EXPLAIN);
        explain.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        wide.widthHint = 300;
        explain.setLayoutData(wide);
        showKey(false);
        pseudonyms.addListener(SWT.Selection, e -> {
            showKey(pseudonyms.getSelection());
            changed.run();
        });
    }

    /** The lines of the key take room only where they are needed. */
    private void showKey(boolean on) {
        Control[] all = getChildren();
        for (int c = 2; c < all.length; c++) {
            if (all[c].getLayoutData() == null) {
                all[c].setLayoutData(new GridData());
            }
            ((GridData) all[c].getLayoutData()).exclude = !on;
            all[c].setVisible(on);
        }
        getParent().layout(true, true);
    }

    /** What is missing; empty for nothing. */
    String missing() {
        return pseudonyms.getSelection() && key.typed().isEmpty() ? "Choose the file of the key, or say where it is to be made." : "";
    }

    /** The key's file, where there are to be pseudonyms. */
    Optional<Path> key() {
        return pseudonyms.getSelection() ? key.typed() : Optional.empty();
    }

    int gap() {
        return gap.getSelection();
    }

    /**
     * A key that has to be made is made once, and kept where the study is written.
     *
     * @throws org.hilum.spi.Problem where it cannot be read
     */
    Pseudonyms pseudonyms() {
        if (!key().equals(keyOf)) {
            made = key().map(Pseudonyms::by).orElse(Pseudonyms.NONE);
            keyOf = key();
        }
        return made;
    }
}
