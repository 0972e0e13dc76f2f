// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.Comparator;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What all tables of the workbench can: columns that sort, numbers to the right, rows that copy with their headings. */
final class Tables {
    private Tables() {
    }

    /** A column of texts. */
    static <T> TableViewerColumn text(TableViewer table, String title, int width, Function<T, String> text) {
        return column(table, title, width, SWT.LEFT, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** A column of numbers, sorted as such. */
    static <T> TableViewerColumn number(TableViewer table, String title, int width, Function<T, String> text, Function<T, Double> value) {
        return column(table, title, width, SWT.RIGHT, text, Comparator.comparing(value));
    }

    @SuppressWarnings("unchecked")
    private static <T> TableViewerColumn column(TableViewer table, String title, int width, int side, Function<T, String> text, Comparator<T> order) {
        TableViewerColumn column = new TableViewerColumn(table, side);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((T) row)));
        column.getColumn().addListener(SWT.Selection, e -> sort(table, column.getColumn(), order));
        return column;
    }

    @SuppressWarnings("unchecked")
    private static <T> void sort(TableViewer viewer, TableColumn by, Comparator<T> order) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == by && table.getSortDirection() == SWT.UP;
        table.setSortColumn(by);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer v, Object a, Object b) {
                int c = order.compare((T) a, (T) b);
                return down ? -c : c;
            }
        });
    }

    /** Ctrl+C and a menu copy the selected rows, or all where none is selected, as a spreadsheet takes them. */
    static void copyable(TableViewer viewer) {
        Table table = viewer.getTable();
        Menu menu = new Menu(table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText("Copy rows");
        copy.addListener(SWT.Selection, e -> copy(table));
        table.setMenu(menu);
        table.addListener(SWT.KeyDown, e -> {
            if ((e.stateMask & SWT.MOD1) != 0 && e.keyCode == 'c') {
                copy(table);
            }
        });
    }

    private static void copy(Table table) {
        StringBuilder text = new StringBuilder();
        int[] order = table.getColumnOrder();
        for (int c = 0; c < order.length; c++) {
            text.append(c == 0 ? "" : "\t").append(table.getColumn(order[c]).getText());
        }
        for (TableItem row : table.getSelectionCount() == 0 ? table.getItems() : table.getSelection()) {
            text.append('\n');
            for (int c = 0; c < order.length; c++) {
                text.append(c == 0 ? "" : "\t").append(row.getText(order[c]));
            }
        }
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
