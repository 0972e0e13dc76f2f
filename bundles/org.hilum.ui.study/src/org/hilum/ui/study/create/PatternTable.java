// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.hilum.engine.scan.RegionRule;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanRules;
import org.hilum.ui.study.table.CutCells;
import org.hilum.ui.study.table.Stretch;

/** The rules by which structures become regions, in the order in which they are asked, each with what it catches. */
final class PatternTable {
    /** A rule at its place. */
    private record Row(int place, RegionRule rule, Map<String, Long> caught) {
    }

    private final Supplier<ScanPlan> plan;
    private final Consumer<ScanRules> changed;
    private final TableViewer viewer;

    PatternTable(Composite parent, Supplier<ScanPlan> plan, Consumer<ScanRules> changed) {
        this.plan = plan;
        this.changed = changed;
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setData("org.hilum.ui.id", "scan.patterns");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        Typed.into(viewer, column("Region", 90, r -> r.rule().region().isEmpty() ? "(none)" : r.rule().region()), (Row r) -> r.rule().region(), (r, region) -> replace(r, new RegionRule(region, r.rule().pattern())));
        Typed.text(viewer, column("Pattern", 110, r -> r.rule().pattern()), (Row r) -> r.rule().pattern(), (r, pattern) -> replace(r, new RegionRule(r.rule().region(), pattern)));
        new Stretch(column("Catches", 190, r -> caught(r.caught())).getColumn());
        table.setMenu(new Menu(table));
        RowMenu menu = new RowMenu(table);
        menu.item("Ask earlier", "", () -> move(-1));
        menu.item("Ask later", "", () -> move(1));
        menu.item("Remove", "Delete", this::remove);
        menu.key(SWT.DEL, SWT.NONE, this::remove);
        menu.key(SWT.F2, SWT.NONE, () -> viewer.editElement(viewer.getStructuredSelection().getFirstElement(), 1));
    }

    /** The names that a rule catches, the most frequent first. */
    static String caught(Map<String, Long> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        String some = names.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(6).map(e -> e.getKey() + " (" + e.getValue() + ")").collect(Collectors.joining(", "));
        return some + (names.size() > 6 ? " and " + (names.size() - 6) + " more names" : "");
    }

    Table table() {
        return viewer.getTable();
    }

    private TableViewerColumn column(String title, int width, Function<Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((Row) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return CutCells.tip(column.getColumn(), row);
            }
        });
        return column;
    }

    /** Adds a rule behind the others. */
    void add(RegionRule rule) {
        change(rules -> {
            rules.add(rule);
            return rules;
        });
    }

    private void replace(Row row, RegionRule now) {
        change(rules -> {
            rules.set(row.place(), now);
            return rules;
        });
    }

    private void remove() {
        int at = viewer.getTable().getSelectionIndex();
        change(rules -> {
            rules.remove(at);
            return rules;
        });
    }

    private void move(int by) {
        int at = viewer.getTable().getSelectionIndex();
        if (at + by >= 0 && at + by < viewer.getTable().getItemCount()) {
            change(rules -> {
                Collections.swap(rules, at, at + by);
                return rules;
            });
        }
    }

    private void change(UnaryOperator<List<RegionRule>> how) {
        ScanRules now = plan.get().rules();
        changed.accept(now.withRegions(how.apply(new ArrayList<>(now.regions())), now.guessRegions()));
    }

    void show() {
        List<RegionRule> rules = plan.get().rules().regions();
        List<Map<String, Long>> caught = plan.get().rules().caught(plan.get().result());
        int before = viewer.getTable().getSelectionIndex();
        viewer.setInput(IntStream.range(0, rules.size()).mapToObj(n -> new Row(n, rules.get(n), caught.get(n))).toList());
        viewer.getTable().setSelection(before);
    }
}
