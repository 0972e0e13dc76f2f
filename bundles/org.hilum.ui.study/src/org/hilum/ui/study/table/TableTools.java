// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.hilum.engine.CsvCell;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.Session;

/** Filter, copy and export of a table: in its menu, by keys, and in the tool bar of its view. */
public final class TableTools {
    private final DataTable<?> data;
    private final Table table;

    TableTools(DataTable<?> data) {
        this.data = data;
        this.table = data.viewer().getTable();
    }

    void install() {
        Menu menu = new Menu(table);
        item(menu, "Filter…\tCtrl+F", data::find);
        item(menu, "Copy rows\tCtrl+C", this::copy);
        item(menu, "Export as CSV…", this::export);
        table.setMenu(menu);
        table.addListener(SWT.KeyDown, e -> {
            boolean control = (e.stateMask & SWT.MOD1) != 0;
            if (control && e.keyCode == 'f') {
                data.find();
            } else if (control && e.keyCode == 'c') {
                copy();
            }
        });
    }

    private static void item(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> does.run());
    }

    /** Puts the tools into the tool bar of the view whose table it is. */
    public static void into(IToolBarManager bar, DataTable<?> table) {
        TableTools tools = new TableTools(table);
        bar.add(action("Filter the rows (Ctrl+F)", "filter", table::find));
        bar.add(action("Copy the selected rows, or all where none is selected (Ctrl+C)", "copy", tools::copy));
        bar.add(action("Export the rows as CSV…", "export", tools::export));
    }

    private static Action action(String tip, String icon, Runnable does) {
        Action action = new Action("") {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setToolTipText(tip);
        action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("org.hilum.ui", "icons/" + icon + ".svg").orElseThrow());
        return action;
    }

    /** As a spreadsheet takes them, and without anything that it would run. */
    private void copy() {
        StringBuilder text = new StringBuilder();
        int[] order = table.getColumnOrder();
        for (int c = 0; c < order.length; c++) {
            text.append(c == 0 ? "" : "\t").append(cell(table.getColumn(order[c]).getText()));
        }
        for (TableItem row : table.getSelectionCount() == 0 ? table.getItems() : table.getSelection()) {
            text.append('\n');
            for (int c = 0; c < order.length; c++) {
                text.append(c == 0 ? "" : "\t").append(cell(row.getText(order[c])));
            }
        }
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String cell(String text) {
        return CsvCell.safe(text.replaceAll("[\\t\\r\\n]+", " "));
    }

    private void export() {
        FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setText("Export as CSV");
        dialog.setFileName(data.name() + ".csv");
        PlatformUI.getWorkbench().getService(Session.class).study().ifPresent(s -> dialog.setFilterPath(s.folder().toString()));
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            data.export(Path.of(chosen));
        } catch (Problem problem) {
            Messages.show(table.getShell(), "Export as CSV", problem);
        }
    }
}
