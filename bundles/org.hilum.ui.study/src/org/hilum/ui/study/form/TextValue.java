// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.settings.Wording;
import org.hilum.spi.settings.Field;

/** A line of text: a number, a text, or several of them with commas between. */
final class TextValue implements ValueControl {
    private final Field field;
    private final Text text;

    TextValue(Composite parent, Field field) {
        this.field = field;
        boolean number = field instanceof Field.Real || field instanceof Field.Whole;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE | (number ? SWT.RIGHT : SWT.LEFT));
        if (optional(field)) {
            text.setMessage("none");
        }
    }

    private static boolean optional(Field field) {
        return field instanceof Field.Real r && r.optional() || field instanceof Field.Whole w && w.optional();
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void show(Object value) {
        String wanted = word(value);
        if (!wanted.equals(text.getText())) {
            text.setText(wanted);
        }
    }

    static String word(Object value) {
        return switch (value) {
            case null -> "";
            case Double d -> Wording.number(d);
            case List<?> list -> list.stream().map(TextValue::word).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    @Override
    public Object given() {
        return parse(field, text.getText().strip());
    }

    /** The text as the field's kind of value where it can be read as one, else as it is: then it is refused with the reason. */
    static Object parse(Field field, String typed) {
        return switch (field) {
            case Field.Real r -> typed.isEmpty() && r.optional() ? null : real(typed);
            case Field.Whole w -> typed.isEmpty() && w.optional() ? null : whole(typed);
            case Field.Many m -> many(m, typed);
            case Field.Flag f -> typed;
            case Field.Choice c -> typed;
            case Field.Text t -> typed;
            case Field.Place p -> typed;
            case Field.Reference r -> typed;
            case Field.Group g -> typed;
        };
    }

    private static Object many(Field.Many field, String typed) {
        List<Object> all = new ArrayList<>();
        for (String part : typed.split(",")) {
            if (!part.isBlank()) {
                all.add(parse(field.element(), part.strip()));
            }
        }
        return all;
    }

    private static Object real(String typed) {
        try {
            double d = Double.parseDouble(typed);
            return typed.matches("[-+]?\\d{1,15}") ? (Object) Long.valueOf(typed) : (Object) d;
        } catch (NumberFormatException e) {
            return typed;
        }
    }

    private static Object whole(String typed) {
        try {
            return Long.valueOf(typed);
        } catch (NumberFormatException e) {
            return real(typed);
        }
    }
}
