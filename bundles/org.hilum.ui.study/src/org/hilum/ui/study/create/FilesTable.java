// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The images and masks of a study in the making; names, paths and labels can be changed where they stand. */
final class FilesTable extends Composite {
    private final StudyDraft draft;
    private final Runnable changed;
    private final TableViewer viewer;

    FilesTable(Composite parent, StudyDraft draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.changed = changed;
        setLayout(new FillLayout());
        viewer = new TableViewer(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("org.hilum.ui.id", "new.files");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("", 60, f -> isMask(f) ? "mask" : "image");
        edited("Name", 90, DraftFile::name, f -> true, (f, name) -> name.matches("[A-Za-z0-9_-]+") ? f.named(name) : f);
        edited("Files of all cases", 260, DraftFile::pattern, f -> true, DraftFile::at);
        edited("Label", 60, f -> isMask(f) && f.label().isEmpty() ? "all" : f.label(), this::isMask, (f, label) -> f.labelled(label.equals("all") ? "" : label));
        edited("Drawn on", 80, f -> !isMask(f) ? "" : f.namesRole() || draft.images.size() < 2 ? "each" : f.role(),
                f -> isMask(f) && !f.namesRole() && draft.images.size() > 1, (f, role) -> draft.roles().contains(role) ? f.drawnOn(role) : f);
        column("Found", 80, f -> PathGuess.found(f.pattern(), draft.folder, draft.ids, draft.id, draft.roles()) + " of " + draft.ids.size());
    }

    private boolean isMask(DraftFile file) {
        return draft.masks.contains(file);
    }

    private TableViewerColumn column(String title, int width, Function<DraftFile, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((DraftFile) row)));
        return column;
    }

    private void edited(String title, int width, Function<DraftFile, String> text, Predicate<DraftFile> can, BiFunction<DraftFile, String, DraftFile> change) {
        column(title, width, text).setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object row) {
                return new TextCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object row) {
                return can.test((DraftFile) row);
            }

            @Override
            protected Object getValue(Object row) {
                return text.apply((DraftFile) row);
            }

            @Override
            protected void setValue(Object row, Object typed) {
                DraftFile before = (DraftFile) row;
                replace(before, change.apply(before, ((String) typed).strip()));
            }
        });
    }

    private void replace(DraftFile before, DraftFile now) {
        List<DraftFile> list = isMask(before) ? draft.masks : draft.images;
        boolean taken = list.stream().anyMatch(f -> !f.equals(before) && f.name().equals(now.name()));
        if (!taken && !now.pattern().isBlank()) {
            if (list == draft.images) {
                draft.masks.replaceAll(m -> m.role().equals(before.name()) ? m.drawnOn(now.name()) : m);
            }
            list.replaceAll(f -> f.equals(before) ? now : f);
            show();
            changed.run();
        }
    }

    /** Takes the selected row out. */
    void remove() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        draft.images.remove(selected);
        draft.masks.remove(selected);
        show();
        changed.run();
    }

    void show() {
        viewer.setInput(Stream.concat(draft.images.stream(), draft.masks.stream()).toList());
    }
}
