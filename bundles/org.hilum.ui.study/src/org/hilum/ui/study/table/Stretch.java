// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns that take the room which a table has beside its others, in proportion to their own widths, and never less than these. */
public final class Stretch {
    private final Table table;
    private final List<TableColumn> columns;
    /** Widths as they were set: some systems widen the last column themselves. */
    private final Map<TableColumn, Integer> own = new LinkedHashMap<>();

    /** From now on these columns stretch whenever the table has another size; all columns of the table must be there. */
    public Stretch(TableColumn... columns) {
        this.table = columns[0].getParent();
        this.columns = List.of(columns);
        Arrays.stream(table.getColumns()).forEach(c -> own.put(c, c.getWidth()));
        table.addListener(SWT.Resize, e -> layout());
    }

    /** Makes a column so wide, and gives the others what is left. */
    public void width(TableColumn column, int width) {
        own.put(column, width);
        column.setWidth(width);
        layout();
    }

    private void layout() {
        TableColumn last = table.getColumn(table.getColumnOrder()[table.getColumnCount() - 1]);
        int room = table.getClientArea().width
                - Arrays.stream(table.getColumns()).filter(c -> !columns.contains(c)).mapToInt(c -> c == last ? own.get(c) : c.getWidth()).sum();
        int least = columns.stream().mapToInt(own::get).sum();
        for (TableColumn column : columns) {
            column.setWidth(room > least ? own.get(column) * room / least : own.get(column));
        }
    }
}
