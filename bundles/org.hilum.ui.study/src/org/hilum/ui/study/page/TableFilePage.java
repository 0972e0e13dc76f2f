// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.table.Cells;
import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Row;
import org.hilum.spi.Problem;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.table.DataTable;

/** A table of the study, as much of it as can be looked at, and a button to open it in the program made for tables. */
final class TableFilePage extends Page {
    private static final int ROWS = 500;
    private static final int COLUMNS = 40;
    private static final int HEIGHT = 420;

    TableFilePage(Composite parent, Session session, String file) {
        super(parent, session);
        title("Table  " + file);
        try {
            CsvTable csv = CsvTable.read(open().folder().resolve(file), file);
            explain(this, csv.rows().size() + " rows, " + csv.columns().size() + " columns" + part(csv));
            cells(csv);
        } catch (Problem problem) {
            explain(this, problem.what() + (problem.cure().isEmpty() ? "." : "; " + problem.cure() + "."));
        }
        Button open = new Button(this, SWT.PUSH);
        open.setText("Open in its own program");
        open.addListener(SWT.Selection, e -> Program.launch(open().folder().resolve(file).toString()));
    }

    private static String part(CsvTable csv) {
        boolean rows = csv.rows().size() > ROWS;
        boolean columns = csv.columns().size() > COLUMNS;
        return !rows && !columns ? "" : "; here the first" + (rows ? " " + ROWS + " rows" : "") + (rows && columns ? " and" : "") + (columns ? " " + COLUMNS + " columns" : "");
    }

    private void cells(CsvTable csv) {
        List<Row> rows = csv.rows().stream().limit(ROWS).toList();
        DataTable<Row> table = new DataTable<>(this, "table", SWT.BORDER);
        for (int c = 0; c < Math.min(COLUMNS, csv.columns().size()); c++) {
            int place = c;
            String title = csv.columns().get(c);
            if (rows.stream().allMatch(r -> isFigure(r.cells().get(place)))) {
                table.figures(title, 80, r -> r.cells().get(place), r -> Cells.number(r.cells().get(place)).orElse(Double.NaN));
            } else {
                table.text(title, 80, r -> r.cells().get(place));
            }
        }
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = HEIGHT;
        data.widthHint = 200;
        table.setLayoutData(data);
        table.fit(rows);
    }

    /** A number, or nothing; 007 is a name. */
    private static boolean isFigure(String cell) {
        return Cells.isMissing(cell) || Cells.number(cell).isPresent() && !cell.matches("0\\d.*");
    }
}
