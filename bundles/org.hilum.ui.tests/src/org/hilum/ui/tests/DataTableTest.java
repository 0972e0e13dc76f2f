// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.study.table.DataTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTableTest {
    private record Arm(String name, double auc) {
    }

    @TempDir
    Path folder;
    private Shell shell;
    private DataTable<Arm> table;

    @BeforeEach
    void makeTable() {
        doing(() -> {
            shell = new Shell(Workbench.display());
            shell.setLayout(new FillLayout());
            table = new DataTable<>(shell, "made-up", SWT.NONE);
            table.text("Arm", 100, Arm::name);
            table.number("AUC", 100, a -> "%.2f".formatted(a.auc()), Arm::auc);
            table.show(List.of(new Arm("late fusion", 0.7512345), new Arm("=1+1", 0.5), new Arm("early fusion", 0.8)));
            shell.setSize(300, 200);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        doing(shell::dispose);
    }

    private void key(int control, char key) {
        doing(() -> {
            Event e = new Event();
            e.stateMask = control;
            e.keyCode = key;
            rows().notifyListeners(SWT.KeyDown, e);
        });
    }

    private Table rows() {
        return table.viewer().getTable();
    }

    private void sortBy(int column) {
        doing(() -> rows().getColumn(column).notifyListeners(SWT.Selection, new Event()));
    }

    private Text find() {
        return (Text) Workbench.find("find.made-up").orElseThrow();
    }

    @Test
    void controlF_bringsTheFilter_whichKeepsRowsWithAllItsWords() {
        assertFalse(ui(() -> find().isVisible()));
        key(SWT.MOD1, 'f');
        assertTrue(ui(() -> find().isVisible()));
        doing(() -> find().setText("FUSION la"));
        assertEquals(List.of("late fusion"), ui(() -> table.shown().stream().map(Arm::name).toList()));
        doing(() -> find().setText(""));
        assertEquals(3, ui(() -> table.shown().size()));
    }

    @Test
    void export_hasTheShownRowsInTheirOrder_wholeNumbers_andNoFormula() throws IOException {
        sortBy(1);
        doing(() -> table.export(folder.resolve("arms.csv")));
        assertEquals("Arm,AUC\n'=1+1,0.5\nlate fusion,0.7512345\nearly fusion,0.8\n", Files.readString(folder.resolve("arms.csv")));
        doing(() -> {
            table.find();
            find().setText("fusion");
            table.export(folder.resolve("some.csv"));
        });
        assertEquals("Arm,AUC\nlate fusion,0.7512345\nearly fusion,0.8\n", Files.readString(folder.resolve("some.csv")));
    }

    @Test
    void copy_givesRowsAsASpreadsheetTakesThem_andNoFormula() {
        key(SWT.MOD1, 'c');
        String copied = ui(() -> {
            Clipboard clipboard = new Clipboard(Workbench.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertEquals("Arm\tAUC\nlate fusion\t0.75\n'=1+1\t0.50\nearly fusion\t0.80", copied);
    }
}
