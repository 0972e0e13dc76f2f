// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;

/** A column whose cells can be typed over; what cannot stand there, as a name that none can be in a study, is not taken. */
final class Typed<T> extends EditingSupport {
    private final TableViewer viewer;
    private final Function<T, String> value;
    private final BiConsumer<T, String> change;
    private final Predicate<String> can;

    private Typed(TableViewer viewer, Function<T, String> value, BiConsumer<T, String> change, Predicate<String> can) {
        super(viewer);
        this.viewer = viewer;
        this.value = value;
        this.change = change;
        this.can = can;
    }

    /** Names; nothing is one too. */
    static <T> void into(TableViewer viewer, TableViewerColumn column, Function<T, String> value, BiConsumer<T, String> change) {
        column.setEditingSupport(new Typed<>(viewer, value, change, name -> name.isEmpty() || name.matches("[\\p{L}\\p{N}_-]+")));
    }

    /** Any text but none. */
    static <T> void text(TableViewer viewer, TableViewerColumn column, Function<T, String> value, BiConsumer<T, String> change) {
        column.setEditingSupport(new Typed<>(viewer, value, change, text -> !text.isEmpty()));
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
        if (!name.equals(value.apply(cast(row))) && can.test(name)) {
            change.accept(cast(row), name);
        }
    }
}
