// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.scan.FoundImage;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanPlan.PlannedImage;
import org.hilum.engine.scan.ScanPlan.PlannedMask;
import org.hilum.engine.scan.ScanTable;
import org.hilum.ui.study.table.DataTable;

/** The images that a scan found, one row each; the role can be changed where it stands, and taken away. */
final class FoundTable extends Composite {
    /** An image at its place in the plan. */
    private record Row(int place, PlannedImage image) {
        FoundImage found() {
            return image.row().image();
        }
    }

    private final Supplier<ScanPlan> plan;
    private final DataTable<Row> table;

    FoundTable(Composite parent, Supplier<ScanPlan> plan, Consumer<ScanPlan> changed) {
        super(parent, SWT.NONE);
        this.plan = plan;
        setLayout(new FillLayout());
        table = new DataTable<>(this, "scan.found", SWT.BORDER);
        table.text("Patient", 90, r -> r.found().patient());
        table.figures("Visit", 45, r -> Integer.toString(r.image().row().visit()), r -> (double) r.image().row().visit());
        table.text("Modality", 65, r -> r.found().modality());
        table.text("Description", 170, r -> r.found().description());
        Typed.into(table.viewer(), table.text("Role", 80, r -> r.image().used() || r.image().role().isEmpty() ? r.image().role() : "(" + r.image().role() + ")"), (Row r) -> r.image().role(),
                (r, role) -> changed.accept(plan.get().withRole(r.place(), role)));
        table.text("Size", 110, r -> r.found().geometry().map(ScanTable::size).orElse(""));
        table.text("Spacing, mm", 120, r -> r.found().geometry().map(ScanTable::spacing).orElse(""));
        table.text("Phase", 90, r -> r.image().row().phase().phase().toString());
        table.text("Regions", 150, r -> r.image().masks().stream().filter(PlannedMask::used).map(m -> m.region() + " = " + m.mask().name()).collect(Collectors.joining(", ")));
        table.text("Why", 260, r -> r.image().why());
    }

    void show() {
        List<PlannedImage> images = plan.get().images();
        table.show(IntStream.range(0, images.size()).mapToObj(n -> new Row(n, images.get(n))).toList());
    }
}
