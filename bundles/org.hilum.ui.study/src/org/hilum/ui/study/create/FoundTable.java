// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.hilum.engine.scan.FoundImage;
import org.hilum.engine.scan.Phase;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanPlan.PlannedImage;
import org.hilum.engine.scan.ScanPlan.PlannedMask;
import org.hilum.engine.scan.ScanRules;
import org.hilum.engine.scan.ScanTable;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.Stretch;

/** The images that a scan found, one row each: role and phase are confirmed, corrected or taken away where they stand, of one row or of several. */
final class FoundTable extends Composite {
    private static final int ROLE = 4;
    private static final int PHASE = 5;
    /** Pixels of the column of modalities. */
    private static final int MODALITY = 80;

    /** An image at its place in the plan. */
    private record Row(int place, PlannedImage image) {
        FoundImage found() {
            return image.row().image();
        }

        String phase() {
            Phase phase = image.row().phase().phase();
            return phase == Phase.UNKNOWN ? "" : phase.toString();
        }
    }

    private final Supplier<ScanPlan> plan;
    private final Consumer<ScanRules> changed;
    private final DataTable<Row> table;
    private final TableColumn modality;
    private final Stretch stretch;

    FoundTable(Composite parent, Supplier<ScanPlan> plan, Consumer<ScanRules> changed) {
        super(parent, SWT.NONE);
        this.plan = plan;
        this.changed = changed;
        setLayout(new FillLayout());
        table = new DataTable<>(this, "scan.found", SWT.BORDER);
        table.text("Patient", 90, r -> r.found().patient());
        table.figures("Visit", 50, r -> Integer.toString(r.image().row().visit()), r -> (double) r.image().row().visit());
        modality = table.text("Modality", MODALITY, r -> r.found().modality().isEmpty() ? "–" : r.found().modality()).getColumn();
        table.text("Description", 140, r -> r.found().description());
        Typed.into(table.viewer(), table.text("Role", 90, r -> r.image().used() || r.image().role().isEmpty() ? r.image().role() : "(" + r.image().role() + ")"), (Row r) -> r.image().role(),
                (r, role) -> changed.accept(plan.get().rules().role(r.found(), role)));
        Picked.into(table.viewer(), table.text("Phase", 90, Row::phase), Stream.of(Phase.values()).map(Phase::toString).toList(), (Row r) -> r.image().row().phase().phase().toString(),
                (r, phase) -> changed.accept(plan.get().rules().phase(r.found(), phase(phase))));
        TableViewerColumn why = table.text("Why", 210, r -> r.image().why());
        TableViewerColumn regions = table.text("Regions", 220, r -> r.image().masks().stream().filter(PlannedMask::used).map(m -> m.region() + " = " + m.mask().name()).collect(Collectors.joining(", ")));
        table.text("Size, voxels", 110, r -> r.found().geometry().map(ScanTable::size).orElse(""));
        table.text("Spacing, mm", 130, r -> r.found().geometry().map(ScanTable::spacing).orElse(""));
        stretch = new Stretch(why.getColumn(), regions.getColumn());
        RowMenu menu = new RowMenu(table.viewer().getTable());
        menu.choice("Role", this::roles, role -> say((rules, r) -> rules.role(r.found(), role)), "Another…\tF2", () -> edit(ROLE));
        menu.choice("Phase", () -> Stream.of(Phase.values()).map(Phase::toString).toList(), phase -> say((rules, r) -> rules.phase(r.found(), phase(phase))), "In the table\tShift+F2", () -> edit(PHASE));
        menu.item("Confirm role", "", () -> say((rules, r) -> r.image().role().isEmpty() ? rules : rules.role(r.found(), r.image().role())));
        menu.item("Leave out", "Delete", () -> say((rules, r) -> rules.role(r.found(), "")));
        menu.item("As guessed", "", () -> say((rules, r) -> rules.unsaid(r.found())));
        menu.key(SWT.F2, SWT.NONE, () -> edit(ROLE));
        menu.key(SWT.F2, SWT.SHIFT, () -> edit(PHASE));
        menu.key(SWT.DEL, SWT.NONE, () -> say((rules, r) -> rules.role(r.found(), "")));
    }

    private static Phase phase(String text) {
        return Stream.of(Phase.values()).filter(p -> p.toString().equals(text)).findFirst().orElseThrow();
    }

    /** Roles that images of the plan have, and those that phases give. */
    private List<String> roles() {
        return Stream.concat(plan.get().images().stream().map(PlannedImage::role).filter(r -> !r.isEmpty()), Stream.of(Phase.values()).filter(p -> p != Phase.UNKNOWN).map(Phase::toString)).distinct().toList();
    }

    private List<Row> selected() {
        return Stream.of(table.viewer().getStructuredSelection().toArray()).map(Row.class::cast).toList();
    }

    private void edit(int column) {
        selected().stream().findFirst().ifPresent(r -> table.viewer().editElement(r, column));
    }

    /** Says something of each selected row, in one step. */
    private void say(BiFunction<ScanRules, Row, ScanRules> what) {
        ScanRules rules = plan.get().rules();
        for (Row row : selected()) {
            rules = what.apply(rules, row);
        }
        changed.accept(rules);
    }

    void show() {
        Set<Integer> before = selected().stream().map(Row::place).collect(Collectors.toSet());
        List<PlannedImage> images = plan.get().images();
        List<Row> rows = IntStream.range(0, images.size()).mapToObj(n -> new Row(n, images.get(n))).toList();
        stretch.width(modality, rows.stream().allMatch(r -> r.found().modality().isEmpty()) ? 0 : MODALITY); // NIfTI tells none
        table.show(rows);
        table.select(rows.stream().filter(r -> before.contains(r.place())).toList());
    }
}
