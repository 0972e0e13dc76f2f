// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Refers;

/** How settings are told to people, in messages and on pages: what a field takes, its range with the unit, a value. */
public final class Wording {
    private Wording() {
    }

    /** What a field takes, as in {@code a number from 0 to 100 mm}. */
    public static String wanted(Field field) {
        return switch (field) {
            case Field.Real r -> "a number" + range(r.min(), r.max(), r.unit(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY) + optional(r.optional());
            case Field.Whole w -> "a whole number" + range(w.min(), w.max(), w.unit(), Integer.MIN_VALUE, Integer.MAX_VALUE) + optional(w.optional());
            case Field.Flag f -> "true or false";
            case Field.Choice c -> "one of: " + String.join(", ", options(c));
            case Field.Text t -> "text (in quotes if it looks like a number)";
            case Field.Place p -> "a path";
            case Field.Reference r -> "the name of a " + what(r.to());
            case Field.Many m -> "a list [ ], each " + wanted(m.element());
            case Field.Group g -> "settings of its own { }";
        };
    }

    /** The kind of value in a word, for lists. */
    public static String type(Field field) {
        return switch (field) {
            case Field.Real r -> "number";
            case Field.Whole w -> "whole number";
            case Field.Flag f -> "true or false";
            case Field.Choice c -> "choice";
            case Field.Text t -> "text";
            case Field.Place p -> "path";
            case Field.Reference r -> what(r.to());
            case Field.Many m -> "list of " + type(m.element());
            case Field.Group g -> "group";
        };
    }

    /** A number without a needless {@code .0}. */
    public static String number(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x);
    }

    static List<String> options(Field.Choice choice) {
        List<String> keys = new ArrayList<>();
        for (Field.Option option : choice.options()) {
            keys.add(option.key());
        }
        return keys;
    }

    /** A value as it was given. */
    static String shown(Object given) {
        return switch (given) {
            case null -> "empty";
            case Scalar s -> s.value() instanceof String || s.value() == null ? "\"" + s.text() + "\"" : s.text();
            case String s -> "\"" + s + "\"";
            case Double d -> number(d);
            case List<?> list -> "a list";
            case Map<?, ?> map -> "a group of settings";
            default -> given.toString();
        };
    }

    private static String range(double min, double max, String unit, double least, double most) {
        String of = unit.isEmpty() ? "" : " " + unit;
        if (min > least && max < most) {
            return " from " + number(min) + " to " + number(max) + of;
        }
        if (min > least) {
            return " of at least " + number(min) + of;
        }
        if (max < most) {
            return " of at most " + number(max) + of;
        }
        return unit.isEmpty() ? "" : " in " + unit;
    }

    private static String optional(boolean optional) {
        return optional ? ", or nothing" : "";
    }

    private static String what(Refers to) {
        return to == Refers.NOTHING ? "name" : to.name().toLowerCase(Locale.ROOT);
    }
}
