// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.util.Arrays;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Cells of a table whose text is not seen whole, because their column is too narrow or goes on beyond the table's edge. */
public final class CutCells {
    /** Pixels between a text and the edge of its cell, about. */
    private static final int MARGIN = 4;

    private CutCells() {
    }

    /** A cell's text where it is cut, to be shown as its tool tip; null where it is seen whole, or its row is not shown. */
    public static String tip(TableColumn column, Object row) {
        Table table = column.getParent();
        int at = table.indexOf(column);
        return Arrays.stream(table.getItems()).filter(item -> item.getData() == row).findFirst().filter(item -> isCut(item, at)).map(item -> item.getText(at)).orElse(null);
    }

    private static boolean isCut(TableItem item, int column) {
        Rectangle cell = item.getBounds(column);
        int seen = Math.min(cell.x + cell.width, item.getParent().getClientArea().width) - Math.max(cell.x, 0);
        GC gc = new GC(item.getParent());
        try {
            gc.setFont(item.getFont(column));
            return gc.textExtent(item.getText(column)).x > seen - 2 * MARGIN;
        } finally {
            gc.dispose();
        }
    }
}
