// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.Stretch;
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
    private Stretch stretch;

    @BeforeEach
    void makeTable() {
        doing(() -> {
            shell = new Shell(Workbench.display());
            shell.setLayout(new FillLayout());
            table = new DataTable<>(shell, "made-up", SWT.NONE);
            table.text("Arm", 100, Arm::name);
            table.number("AUC", 100, a -> "%.2f".formatted(a.auc()), Arm::auc);
            stretch = new Stretch(rows().getColumn(1));
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

    private String tip(int column) {
        return ui(() -> table.viewer().getLabelProvider(column) instanceof CellLabelProvider labels ? labels.getToolTipText(table.shown().getFirst()) : "no labels");
    }

    @Test
    void aCellThatIsCut_isShownWholeAsAToolTip_andNoOther() {
        assertNull(tip(0));
        doing(() -> rows().getColumn(0).setWidth(40));
        await("a narrow column", () -> "late fusion".equals(tip(0)));
        assertNull(tip(1));
        doing(() -> rows().getColumn(0).setWidth(400));
        await("a column beyond the table's edge", () -> "0.75".equals(tip(1)));
        assertNull(tip(0));
    }

    @Test
    void columnsThatStretch_shareTheRoomThereIs_andKeepTheirOwnWidthWhereThereIsNone() {
        doing(() -> shell.setSize(500, 200));
        await("the room", () -> widths().equals(List.of(100, rows().getClientArea().width - 100)));
        doing(() -> stretch.width(rows().getColumn(0), 150));
        assertEquals(ui(() -> List.of(150, rows().getClientArea().width - 150)), ui(this::widths));
        doing(() -> stretch.width(rows().getColumn(0), 450));
        assertEquals(List.of(450, 100), ui(this::widths));
    }

    private List<Integer> widths() {
        return Stream.of(rows().getColumns()).map(TableColumn::getWidth).toList();
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
