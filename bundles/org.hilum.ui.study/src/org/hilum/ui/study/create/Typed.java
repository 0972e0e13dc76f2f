// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;

/** A column whose cells are names that can be typed over; what cannot be a name in a study is not taken. */
final class Typed<T> extends EditingSupport {
    private final TableViewer viewer;
    private final Function<T, String> value;
    private final BiConsumer<T, String> change;

    private Typed(TableViewer viewer, Function<T, String> value, BiConsumer<T, String> change) {
        super(viewer);
        this.viewer = viewer;
        this.value = value;
        this.change = change;
    }

    static <T> void into(TableViewer viewer, TableViewerColumn column, Function<T, String> value, BiConsumer<T, String> change) {
        column.setEditingSupport(new Typed<>(viewer, value, change));
    }

    @SuppressWarnings("unchecked")
    private T cast(Object row) {
        return (T) row;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        return new TextCellEditor(viewer.getTable());
    }

    @Override
    protected boolean canEdit(Object row) {
        return true;
    }

    @Override
    protected Object getValue(Object row) {
        return value.apply(cast(row));
    }

    @Override
    protected void setValue(Object row, Object typed) {
        String name = ((String) typed).strip();
        if (!name.equals(value.apply(cast(row))) && (name.isEmpty() || name.matches("[\\p{L}\\p{N}_-]+"))) {
            change.accept(cast(row), name);
        }
    }
}
