// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.table.Encoding;
import org.hilum.ui.session.Session;

/** Columns of a table that models may learn from, and how their text becomes numbers. */
final class TablePage extends Page {
    TablePage(Composite parent, Session session, TableBlock block) {
        super(parent, session);
        title("Block  " + block.name());
        explain(this, "Columns of " + block.table() + "; cases are found by its column " + block.id() + ".");
        columns(block);
        Button open = new Button(this, SWT.PUSH);
        open.setText("Open " + block.table());
        open.setToolTipText("In the program that your system opens such files with");
        open.addListener(SWT.Selection, e -> Program.launch(open().folder().resolve(block.table()).toString()));
        onRefresh(() -> study().block(block.name()).filter(block::equals).isPresent());
    }

    private void columns(TableBlock block) {
        if (block.columns().isEmpty()) {
            explain(this, "Every column beside ids and outcome: numbers where every value is one, categories where none is.");
            return;
        }
        Table table = new Table(this, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (String title : List.of("Column", "Read as")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(title);
            column.setWidth(130);
        }
        block.columns().forEach(c -> new TableItem(table, SWT.NONE).setText(new String[] {c.name(), words(c.encoding())}));
    }

    private static String words(Encoding encoding) {
        return switch (encoding) {
            case Encoding.Detected d -> "number or category";
            case Encoding.Number n -> "number";
            case Encoding.Category c -> "category";
            case Encoding.Log l -> l.decimal() ? "log10" : "natural log";
            case Encoding.Codes c -> c.values().toString();
        };
    }
}
