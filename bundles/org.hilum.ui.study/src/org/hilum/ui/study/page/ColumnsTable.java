// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.table.Cells;
import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Encoding;
import org.hilum.engine.table.TableColumn;
import org.hilum.ui.study.table.DataTable;

/** The columns of a block's table: ticked ones may be learnt from; how each is read can be chosen. */
final class ColumnsTable {
    private static final int HEIGHT = 300;

    private final Page page;
    private final KeyPath at;
    private final CsvTable csv;
    private final DataTable<ColumnRow> table;
    private TableBlock block;

    /** @param at the key of the list of columns; made where it is missing */
    ColumnsTable(Page page, TableBlock block, KeyPath at, CsvTable csv) {
        this.page = page;
        this.at = at;
        this.csv = csv;
        table = new DataTable<>(page, "columns", SWT.CHECK | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = HEIGHT;
        data.widthHint = 200;
        table.setLayoutData(data);
        CheckboxTableViewer viewer = (CheckboxTableViewer) table.viewer();
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object row) {
                return ((ColumnRow) row).used();
            }

            @Override
            public boolean isGrayed(Object row) {
                return false;
            }
        });
        viewer.addCheckStateListener(e -> use(((ColumnRow) e.getElement()).name(), e.getChecked()));
        table.text("Column", 110, ColumnRow::name);
        table.text("Read as", 90, r -> ColumnRow.WAYS.get(r.way())).setEditingSupport(ways());
        table.text("Codes", 130, ColumnRow::codes).setEditingSupport(codes());
        table.text("Holds", 150, ColumnRow::content);
        show(block);
    }

    void show(TableBlock now) {
        block = now;
        Map<String, Encoding> used = now.columns().stream().collect(Collectors.toMap(TableColumn::name, TableColumn::encoding));
        List<ColumnRow> rows = new ArrayList<>();
        for (String name : now.learnable(page.study(), csv.columns())) {
            rows.add(new ColumnRow(name, now.columns().isEmpty() || used.containsKey(name), used.getOrDefault(name, new Encoding.Detected()), values(name)));
        }
        table.show(rows);
    }

    private List<String> values(String column) {
        int place = csv.place(column);
        return List.copyOf(csv.rows().stream().map(r -> r.cells().get(place)).filter(v -> !Cells.isMissing(v)).collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<TableColumn> columns() {
        return block.columns().isEmpty() ? block.learnable(page.study(), csv.columns()).stream().map(c -> new TableColumn(c, new Encoding.Detected())).toList() : block.columns();
    }

    private void use(String name, boolean on) {
        List<TableColumn> all = new ArrayList<>(columns());
        if (on) {
            all.add(new TableColumn(name, new Encoding.Detected()));
        } else {
            all.removeIf(c -> c.name().equals(name));
        }
        if (all.isEmpty()) {
            show(block); // a block has at least one column
        } else {
            write((on ? "use " : "leave out ") + name, all);
        }
    }

    private void read(String name, Encoding as) {
        List<TableColumn> all = new ArrayList<>(columns());
        all.replaceAll(c -> c.name().equals(name) ? new TableColumn(name, as) : c);
        if (!all.equals(columns())) {
            write("read " + name, all);
        }
    }

    private void write(String what, List<TableColumn> columns) {
        List<Object> items = columns.stream().map(c -> ColumnRow.item(c.name(), c.encoding())).toList();
        page.session().edit(what, "", text -> text.set(at, items).after());
    }

    private EditingSupport ways() {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(table.viewer().getTable(), ColumnRow.WAYS.toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return new Cell(editor) {
            @Override
            protected Object getValue(Object row) {
                return ((ColumnRow) row).way();
            }

            @Override
            protected void setValue(Object row, Object way) {
                if ((Integer) way != ((ColumnRow) row).way()) {
                    read(((ColumnRow) row).name(), ((ColumnRow) row).encoding((Integer) way));
                }
            }
        };
    }

    private EditingSupport codes() {
        TextCellEditor editor = new TextCellEditor(table.viewer().getTable());
        editor.setValidator(text -> ColumnRow.parse((String) text).wrong());
        return new Cell(editor) {
            @Override
            protected boolean canEdit(Object row) {
                return super.canEdit(row) && ((ColumnRow) row).encoding() instanceof Encoding.Codes;
            }

            @Override
            protected Object getValue(Object row) {
                return ((ColumnRow) row).codes();
            }

            @Override
            protected void setValue(Object row, Object text) {
                ColumnRow.Codes codes = ColumnRow.parse((String) text);
                if (codes.wrong() == null) {
                    read(((ColumnRow) row).name(), new Encoding.Codes(codes.values()));
                }
            }
        };
    }

    /** Cells of columns that are used can be edited. */
    private abstract class Cell extends EditingSupport {
        private final CellEditor editor;

        Cell(CellEditor editor) {
            super(table.viewer());
            this.editor = editor;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return ((ColumnRow) row).used();
        }
    }
}
