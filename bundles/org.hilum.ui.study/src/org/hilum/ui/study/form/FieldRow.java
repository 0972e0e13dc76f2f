// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;

/**
 * One setting on one line: label, widget, unit; its help beneath while it has the focus. What is not valid is marked with
 * the reason and stays in the form; what is valid goes to the study at once. A label in bold says that the study sets it.
 */
final class FieldRow {
    /** Key of the widget's data under which its reason stands, empty where it is valid. */
    private static final String REASON = "org.hilum.ui.reason";
    private static final int NUMBER_WIDTH = 72;

    private final Field field;
    private final List<String> path;
    private final Edits edits;
    private final Check check;
    private final ValueControl widget;
    private final Label label;
    private final Font plain;
    private final Font bold;
    private final Label help;
    private final ControlDecoration mark;
    private boolean showing;

    /**
     * What the whole record knows of one setting.
     *
     * @param against the reason against a value that is valid by itself, or nothing
     * @param usual the value where the study says nothing
     */
    record Check(Function<Object, String> against, Supplier<Object> usual) {
    }

    /** Where a row stands: its form, the fonts of its label, what it can offer. */
    record Place(Composite parent, Font plain, Font bold, Offers offers) {
    }

    FieldRow(Place place, Field field, List<String> path, Edits edits, Check check) {
        this.field = field;
        this.path = path;
        this.edits = edits;
        this.check = check;
        this.plain = place.plain();
        this.bold = place.bold();
        Composite parent = place.parent();
        label = new Label(parent, SWT.NONE);
        label.setText(field.label());
        label.setToolTipText(field.key());
        widget = ValueControls.of(parent, field, place.offers()).orElseThrow();
        boolean number = field instanceof Field.Real || field instanceof Field.Whole;
        GridData data = new GridData(number ? SWT.LEFT : SWT.FILL, SWT.CENTER, !number, false);
        data.horizontalIndent = 8;
        data.widthHint = number ? NUMBER_WIDTH : SWT.DEFAULT;
        data.minimumWidth = 60;
        widget.control().setLayoutData(data);
        new Label(parent, SWT.NONE).setText(unit(field, place.offers()));
        help = new Label(parent, SWT.WRAP);
        help.setText(field.about().help().isEmpty() ? "" : field.about().help());
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        below.exclude = true;
        below.widthHint = 200;
        help.setLayoutData(below);
        help.setVisible(false);
        help.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        mark = new ControlDecoration(widget.control(), SWT.LEFT | SWT.TOP, parent);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
        widget.focus().setData("org.hilum.ui.id", "setting." + String.join(".", path));
        listen();
    }

    private static String unit(Field field, Offers offers) {
        String unit = switch (field) {
            case Field.Real r -> r.unit();
            case Field.Whole w -> w.unit();
            case Field.Many m when m.element() instanceof Field.Real r -> r.unit();
            default -> "";
        };
        return unit.replace("{intensity}", offers.intensityUnit());
    }

    private void listen() {
        Control focus = widget.focus();
        focus.addListener(SWT.FocusIn, e -> showHelp(true));
        focus.addListener(SWT.FocusOut, e -> showHelp(false));
        focus.addListener(focus instanceof org.eclipse.swt.widgets.Text ? SWT.Modify : SWT.Selection, e -> changed());
        Menu menu = new Menu(label);
        MenuItem restore = new MenuItem(menu, SWT.PUSH);
        restore.setText("Restore default");
        restore.addListener(SWT.Selection, e -> edits.clear(path));
        menu.addListener(SWT.Show, e -> restore.setEnabled(edits.isGiven(path)));
        label.setMenu(menu);
    }

    private void showHelp(boolean on) {
        if (help.isDisposed() || help.getText().isEmpty()) {
            return;
        }
        ((GridData) help.getLayoutData()).exclude = !on;
        help.setVisible(on);
        Relayout.around(help);
    }

    private void changed() {
        if (showing) {
            return;
        }
        try {
            Object value = Settings.value(field, widget.given(), Where.in(""));
            String against = check.against().apply(value);
            if (against.isEmpty()) {
                accept();
                give(Settings.write(field, value));
            } else {
                refuse(against);
            }
        } catch (Problem problem) {
            refuse(problem.what() + (problem.cure().isEmpty() ? "" : "; " + problem.cure()));
        }
    }

    /** No value at all is written only where there would be one otherwise. */
    private void give(Object value) {
        if (value == null && Settings.write(field, check.usual().get()) == null) {
            edits.clear(path);
        } else {
            edits.set(path, value);
        }
    }

    private void refuse(String reason) {
        mark.setDescriptionText(reason);
        mark.show();
        mark.showHoverText(reason);
        widget.focus().setData(REASON, reason);
    }

    private void accept() {
        mark.hide();
        widget.focus().setData(REASON, "");
    }

    /** Shows a value of the record; what the user is typing and is not valid yet stays, unless {@code insist}. */
    void show(Object value, boolean insist) {
        Object held = Settings.write(field, value);
        Font font = edits.isGiven(path) ? bold : plain;
        if (!font.equals(label.getFont())) {
            label.setFont(font);
            label.requestLayout();
        }
        if (!insist && widget.focus().isFocusControl() && (mark.isVisible() || sameValue(value))) {
            return;
        }
        showing = true;
        widget.show(held);
        showing = false;
        accept();
    }

    /** "1." and "1.0" are the same number: what is being typed is not rewritten under the user's hands. */
    private boolean sameValue(Object value) {
        try {
            return Settings.value(field, widget.given(), Where.in("")).equals(value);
        } catch (Problem problem) {
            return false;
        }
    }

    /** The reason marked at this field, or nothing. */
    String reason() {
        return mark.isVisible() ? mark.getDescriptionText() : "";
    }
}
