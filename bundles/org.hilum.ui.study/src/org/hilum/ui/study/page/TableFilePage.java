// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Row;
import org.hilum.spi.Problem;
import org.hilum.ui.session.Session;

/** A table of the study: its first rows, and a button to open it in the program made for tables. */
final class TableFilePage extends Page {
    private static final int ROWS = 30;

    TableFilePage(Composite parent, Session session, String file) {
        super(parent, session);
        title("Table  " + file);
        try {
            CsvTable csv = CsvTable.read(open().folder().resolve(file), file);
            explain(this, csv.rows().size() + " rows, " + csv.columns().size() + " columns" + (csv.rows().size() > ROWS ? "; the first " + ROWS + ":" : ":"));
            preview(csv);
        } catch (Problem problem) {
            explain(this, problem.what() + (problem.cure().isEmpty() ? "." : "; " + problem.cure() + "."));
        }
        Button open = new Button(this, SWT.PUSH);
        open.setText("Open in its own program");
        open.addListener(SWT.Selection, e -> Program.launch(open().folder().resolve(file).toString()));
    }

    private void preview(CsvTable csv) {
        Table table = new Table(this, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 300;
        data.widthHint = 200;
        table.setLayoutData(data);
        csv.columns().forEach(name -> {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(name);
        });
        csv.rows().stream().limit(ROWS).map(Row::cells).forEach(cells -> new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new)));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }
}
