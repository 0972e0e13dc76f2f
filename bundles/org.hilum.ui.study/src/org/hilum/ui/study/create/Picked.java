// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;

/** A column whose cells hold one of a few words, to be picked where they stand. */
final class Picked<T> extends EditingSupport {
    private final TableViewer viewer;
    private final List<String> words;
    private final Function<T, String> value;
    private final BiConsumer<T, String> change;

    private Picked(TableViewer viewer, List<String> words, Function<T, String> value, BiConsumer<T, String> change) {
        super(viewer);
        this.viewer = viewer;
        this.words = words;
        this.value = value;
        this.change = change;
    }

    static <T> void into(TableViewer viewer, TableViewerColumn column, List<String> words, Function<T, String> value, BiConsumer<T, String> change) {
        column.setEditingSupport(new Picked<>(viewer, words, value, change));
    }

    @SuppressWarnings("unchecked")
    private T cast(Object row) {
        return (T) row;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), words.toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return true;
    }

    @Override
    protected Object getValue(Object row) {
        return words.indexOf(value.apply(cast(row)));
    }

    @Override
    protected void setValue(Object row, Object place) {
        String word = (int) place < 0 ? "" : words.get((int) place);
        if (!word.isEmpty() && !word.equals(value.apply(cast(row)))) {
            change.accept(cast(row), word);
        }
    }
}
