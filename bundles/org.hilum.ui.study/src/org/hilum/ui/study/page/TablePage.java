// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Problem;
import org.hilum.ui.session.Session;

/** A block of a table: which of its columns models may learn from, and how their text becomes numbers. */
final class TablePage extends Page {
    private final String name;

    TablePage(Composite parent, Session session, TableBlock block) {
        super(parent, session);
        this.name = block.name();
        title("Block  " + name);
        explain(this, "Columns of " + block.table() + "; cases are found by its column " + block.id() + ".");
        explain(this, "Ticked columns may be learnt from. As it looks: numbers where any value is one, else categories.");
        try {
            columns(block, CsvTable.read(open().folder().resolve(block.table()), block.table()));
        } catch (Problem problem) {
            explain(this, problem.what() + (problem.cure().isEmpty() ? "." : "; " + problem.cure() + "."));
        }
        Button open = new Button(this, SWT.PUSH);
        open.setText("Open " + block.table());
        open.setToolTipText("In the program that your system opens such files with");
        open.addListener(SWT.Selection, e -> Program.launch(open().folder().resolve(block.table()).toString()));
        onRefresh(() -> block().filter(b -> b.table().equals(block.table()) && b.id().equals(block.id())).isPresent());
    }

    private Optional<TableBlock> block() {
        return study().block(name).map(b -> b instanceof TableBlock t ? t : null);
    }

    private void columns(TableBlock block, CsvTable csv) {
        KeyPath at = reading().origins().get(name).key("columns");
        ColumnsTable columns = new ColumnsTable(this, block, at, csv);
        onRefresh(() -> {
            block().ifPresent(columns::show);
            return true;
        });
        if (csv.name().equals(study().cases().table())) {
            return; // it holds the outcome too: there the columns must be named
        }
        Button all = new Button(this, SWT.PUSH);
        all.setText("Use all columns");
        all.addListener(SWT.Selection, e -> session().edit("use all columns", "", text -> text.remove(at).after()));
        Runnable fit = () -> {
            boolean named = text().at(at).isPresent();
            all.setEnabled(named);
            all.setToolTipText(named ? "Name no columns in study.yaml: all are used, as they look" : "All are used already");
        };
        fit.run();
        onRefresh(() -> {
            fit.run();
            return true;
        });
    }
}
