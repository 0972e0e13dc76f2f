// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hilum.engine.store.CsvFile;
import org.hilum.engine.store.ResultTable.Heading;
import org.hilum.engine.store.ResultTable.Type;

/** What all tables of the workbench can: columns that sort, numbers to the right, cut cells as tool tips, rows that filter, copy and export. */
public final class DataTable<T> extends Composite {
    private final String name;
    private final TableViewer viewer;
    private final FindBar find;
    private final Map<TableColumn, DataColumn<T>> columns = new LinkedHashMap<>();

    /**
     * @param name what its rows are; in file names
     * @param style {@link SWT#CHECK} for rows that can be ticked
     */
    public DataTable(Composite parent, String name, int style) {
        super(parent, SWT.NONE);
        this.name = name;
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        setLayout(grid);
        find = new FindBar(this, this::filter, () -> viewer().getTable().setFocus());
        find.text().setData("org.hilum.ui.id", "find." + name);
        int all = SWT.FULL_SELECTION | SWT.MULTI | style;
        viewer = (style & SWT.CHECK) == 0 ? new TableViewer(this, all) : CheckboxTableViewer.newCheckList(this, all);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setData("org.hilum.ui.id", name);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object row) {
                return find.takes(columns.values().stream().map(c -> c.text().apply(cast(row))).toList());
            }
        });
        new TableTools(this).install();
    }

    public TableViewer viewer() {
        return viewer;
    }

    @SuppressWarnings("unchecked")
    private T cast(Object row) {
        return (T) row;
    }

    /** A column of texts. */
    public TableViewerColumn text(String title, int width, Function<T, String> text) {
        return column(title, width, SWT.LEFT, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER),
                new DataColumn<>(text, List.of(new DataColumn.Values<>(new Heading(title, Type.TEXT), text))));
    }

    /** A column of numbers: shown as text, sorted and exported as what they are. */
    public TableViewerColumn number(String title, int width, Function<T, String> text, Function<T, Double> value) {
        return numbers(title, width, text, Map.of(title, value));
    }

    /** A column of cells that are written as numbers: sorted as such, exported as they are written. */
    public TableViewerColumn figures(String title, int width, Function<T, String> text, Function<T, Double> value) {
        return column(title, width, SWT.RIGHT, Comparator.comparing(value), new DataColumn<>(text, List.of(new DataColumn.Values<>(new Heading(title, Type.TEXT), text))));
    }

    /** A column that shows several numbers; the first one sorts, each is exported as a column of its own. */
    public TableViewerColumn numbers(String title, int width, Function<T, String> text, Map<String, Function<T, Double>> values) {
        List<DataColumn.Values<T>> exported = new ArrayList<>();
        values.forEach((heading, value) -> exported.add(new DataColumn.Values<>(new Heading(heading, Type.NUMBER), value)));
        return column(title, width, SWT.RIGHT, Comparator.comparing(values.values().iterator().next()), new DataColumn<>(text, exported));
    }

    private TableViewerColumn column(String title, int width, int side, Comparator<T> order, DataColumn<T> shown) {
        TableViewerColumn column = new TableViewerColumn(viewer, side);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return shown.text().apply(cast(row));
            }

            @Override
            public String getToolTipText(Object row) {
                return CutCells.tip(column.getColumn(), row);
            }
        });
        column.getColumn().addListener(SWT.Selection, e -> sort(column.getColumn(), order));
        columns.put(column.getColumn(), shown);
        return column;
    }

    private void sort(TableColumn by, Comparator<T> order) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == by && table.getSortDirection() == SWT.UP;
        table.setSortColumn(by);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer v, Object a, Object b) {
                int c = order.compare(cast(a), cast(b));
                return down ? -c : c;
            }
        });
    }

    /** Shows other rows; a filter stays. */
    public void show(List<T> rows) {
        viewer.setInput(rows);
        count();
    }

    /** Selects these rows, where they are shown. */
    public void select(List<T> rows) {
        viewer.setSelection(new StructuredSelection(rows), true);
    }

    /** Shows these rows, each column as wide as they need. */
    public void fit(List<T> rows) {
        show(rows);
        List.of(viewer.getTable().getColumns()).forEach(TableColumn::pack);
    }

    private void filter() {
        viewer.refresh();
        count();
    }

    private void count() {
        find.count(viewer.getTable().getItemCount(), viewer.getInput() instanceof List<?> rows ? rows.size() : 0);
    }

    /** Opens the line to filter by. */
    public void find() {
        find.open();
    }

    /** The rows as they stand there, sorted and filtered. */
    public List<T> shown() {
        return Arrays.stream(viewer.getTable().getItems()).map(TableItem::getData).map(this::cast).toList();
    }

    /** Writes the rows that are shown, with whole numbers, columns in the order they have on the screen. */
    public void export(Path file) {
        Table table = viewer.getTable();
        List<DataColumn<T>> ordered = Arrays.stream(table.getColumnOrder()).mapToObj(table::getColumn).map(columns::get).toList();
        CsvFile.write(new Rows<>(name, ordered, shown()), file);
    }

    String name() {
        return name;
    }

    @Override
    public boolean setFocus() {
        return viewer.getTable().setFocus();
    }
}
