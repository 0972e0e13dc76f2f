// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanPlan.PlannedMask;
import org.hilum.engine.scan.ScanRules;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.Stretch;

/** The names of all structures that a scan found, with how many images have one; which region they are can be changed, and taken away. */
final class StructureTable extends Composite {
    private static final int REGION = 2;

    /** All structures of one name. */
    private record Row(String name, List<PlannedMask> masks) {
        String region() {
            return masks.stream().map(PlannedMask::region).filter(r -> !r.isEmpty()).distinct().collect(Collectors.joining(", "));
        }

        long unused() {
            return masks.stream().filter(m -> !m.used()).count();
        }

        String why() {
            return masks.stream().filter(m -> unused() == 0 || !m.used()).map(PlannedMask::why).distinct().collect(Collectors.joining(", "));
        }
    }

    private final Supplier<ScanPlan> plan;
    private final Consumer<ScanRules> changed;
    private final DataTable<Row> table;

    StructureTable(Composite parent, Supplier<ScanPlan> plan, Consumer<ScanRules> changed) {
        super(parent, SWT.NONE);
        this.plan = plan;
        this.changed = changed;
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        setLayout(grid);
        new Label(this, SWT.NONE).setText("Structures, on so many images");
        table = new DataTable<>(this, "scan.structures", SWT.BORDER);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.text("Structure", 150, Row::name);
        table.figures("Images", 75, r -> Integer.toString(r.masks().size()), r -> (double) r.masks().size());
        Typed.into(table.viewer(), table.text("Region", 110, Row::region), Row::region, (r, region) -> changed.accept(plan.get().rules().region(r.name(), region)));
        new Stretch(table.text("Why", 220, r -> (r.unused() == 0 ? "" : r.unused() + " not used: ") + r.why()).getColumn());
        RowMenu menu = new RowMenu(table.viewer().getTable());
        menu.item("Region…", "F2", this::edit);
        menu.item("Leave out", "Delete", () -> say((rules, r) -> rules.region(r.name(), "")));
        menu.key(SWT.F2, SWT.NONE, this::edit);
        menu.key(SWT.DEL, SWT.NONE, () -> say((rules, r) -> rules.region(r.name(), "")));
    }

    private List<Row> selected() {
        return Stream.of(table.viewer().getStructuredSelection().toArray()).map(Row.class::cast).toList();
    }

    private void edit() {
        selected().stream().findFirst().ifPresent(r -> table.viewer().editElement(r, REGION));
    }

    private void say(BiFunction<ScanRules, Row, ScanRules> what) {
        ScanRules rules = plan.get().rules();
        for (Row row : selected()) {
            rules = what.apply(rules, row);
        }
        changed.accept(rules);
    }

    /** Selects the structures of some names. */
    void mark(Predicate<String> names) {
        table.select(table.shown().stream().filter(r -> names.test(r.name())).toList());
    }

    void show() {
        Set<String> before = selected().stream().map(Row::name).collect(Collectors.toSet());
        Map<String, List<PlannedMask>> byName = new TreeMap<>();
        plan.get().images().forEach(i -> i.masks().forEach(m -> byName.computeIfAbsent(m.mask().name(), n -> new ArrayList<>()).add(m)));
        table.show(byName.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList());
        mark(before::contains);
    }
}
