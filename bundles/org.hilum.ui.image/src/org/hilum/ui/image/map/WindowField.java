// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.map.Window;
import org.hilum.engine.map.Window.Shape;
import org.hilum.engine.map.Window.Unit;
import org.hilum.spi.Problem;
import org.hilum.ui.widget.Choice;

/** Radius, unit and shape of a map's window; a radius that cannot be is marked with the reason. */
final class WindowField extends Composite {
    private static final int NUMBER_WIDTH = 36;
    private static final String USUAL = "2";
    private static final String[] UNITS = {"voxels", "mm"};
    private static final String[] SHAPES = {"box", "ball"};

    private final Text radius;
    private final Combo unit;
    private final Combo shape;
    private final ControlDecoration mark;

    /** @param changed is told when it was changed, to what can be or not */
    WindowField(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        setLayout(oneLine());
        new Label(this, SWT.NONE).setText("Window radius");
        radius = new Text(this, SWT.BORDER | SWT.RIGHT);
        radius.setText(USUAL);
        radius.setLayoutData(new RowData(NUMBER_WIDTH, SWT.DEFAULT));
        radius.setToolTipText("How far a window goes around each voxel");
        radius.setData("org.hilum.ui.id", "map.radius");
        unit = combo(UNITS, "map.unit", "Voxels of the processed grid, or mm");
        shape = combo(SHAPES, "map.shape", "A box of radius 2 has 5 × 5 × 5 voxels; a ball holds those no further away than the radius");
        mark = new ControlDecoration(radius, SWT.LEFT | SWT.TOP, this);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
        radius.addListener(SWT.Modify, e -> changed.run());
        unit.addListener(SWT.Selection, e -> changed.run());
        shape.addListener(SWT.Selection, e -> changed.run());
    }

    /** For a label and what belongs to it. */
    static RowLayout oneLine() {
        RowLayout row = new RowLayout();
        row.center = true;
        row.wrap = false;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginLeft = 0;
        row.marginRight = 0;
        row.spacing = 6;
        return row;
    }

    private Combo combo(String[] items, String id, String help) {
        Combo combo = Choice.of(this);
        combo.setItems(items);
        combo.select(0);
        combo.setToolTipText(help);
        combo.setData("org.hilum.ui.id", id);
        return combo;
    }

    /** Everything is as usual again. */
    void reset() {
        unit.select(0);
        shape.select(0);
        radius.setText(USUAL);
    }

    /** The window; nothing where it cannot be, which is then marked. */
    Optional<Window> window() {
        try {
            Window window = Window.parse(radius.getText().strip() + (unit.getSelectionIndex() == Unit.MM.ordinal() ? "mm" : ""), SHAPES[shape.getSelectionIndex() == Shape.BALL.ordinal() ? 1 : 0]);
            mark.hide();
            return Optional.of(window);
        } catch (Problem problem) {
            String reason = radius.getText().isBlank() ? "Give a radius" : MapText.of(problem);
            if (!reason.equals(mark.getDescriptionText()) || !mark.isVisible()) {
                mark.setDescriptionText(reason);
                mark.show();
                mark.showHoverText(reason);
            }
            return Optional.empty();
        }
    }

    /** Why there is no window. */
    String reason() {
        return mark.getDescriptionText();
    }
}
