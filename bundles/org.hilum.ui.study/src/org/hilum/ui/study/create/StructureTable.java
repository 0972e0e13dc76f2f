// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanPlan.PlannedMask;
import org.hilum.ui.study.table.DataTable;

/** The names of all structures that a scan found, with how many images have one; which region they are can be changed, and taken away. */
final class StructureTable extends Composite {
    /** All structures of one name. */
    private record Row(String name, List<PlannedMask> masks) {
        String region() {
            return masks.stream().map(PlannedMask::region).filter(r -> !r.isEmpty()).distinct().collect(Collectors.joining(", "));
        }

        long unused() {
            return masks.stream().filter(m -> !m.used()).count();
        }
    }

    private final Supplier<ScanPlan> plan;
    private final DataTable<Row> table;

    StructureTable(Composite parent, Supplier<ScanPlan> plan, Consumer<ScanPlan> changed) {
        super(parent, SWT.NONE);
        this.plan = plan;
        setLayout(new FillLayout());
        table = new DataTable<>(this, "scan.structures", SWT.BORDER);
        table.text("Structure", 200, Row::name);
        table.figures("Images", 60, r -> Integer.toString(r.masks().size()), r -> (double) r.masks().size());
        Typed.into(table.viewer(), table.text("Region", 150, Row::region), Row::region, (r, region) -> changed.accept(plan.get().withRegion(r.name(), region)));
        table.text("Why not", 400, r -> r.unused() == 0 ? "" : r.unused() + " not used: " + r.masks().stream().filter(m -> !m.used()).map(PlannedMask::why).distinct().collect(Collectors.joining(", ")));
    }

    void show() {
        Map<String, List<PlannedMask>> byName = new TreeMap<>();
        plan.get().images().forEach(i -> i.masks().forEach(m -> byName.computeIfAbsent(m.mask().name(), n -> new ArrayList<>()).add(m)));
        table.show(byName.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList());
    }
}
