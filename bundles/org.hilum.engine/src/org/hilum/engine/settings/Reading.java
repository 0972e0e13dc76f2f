// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.engine.Nearest;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/** One reading of a tree into a record; goes on after a mistake, so that all are found at once. */
final class Reading {
    private final Where where;
    private final List<Problem> problems;

    Reading(Where where, List<Problem> problems) {
        this.where = where;
        this.problems = problems;
    }

    /** The record, or null where something is wrong. {@code usual} may be null: then every setting has to be given. */
    Object group(Schema<?> schema, Record usual, Map<?, ?> tree, String path) {
        int before = problems.size();
        refuseUnknown(schema, tree, path);
        List<?> defaults = usual == null ? null : Settings.values(schema, usual);
        List<Object> values = new ArrayList<>();
        for (int f = 0; f < schema.fields().size(); f++) {
            Field field = schema.fields().get(f);
            Object before1 = defaults == null ? null : defaults.get(f);
            String at = path.isEmpty() ? field.key() : path + "." + field.key();
            values.add(tree.containsKey(field.key()) ? value(field, before1, tree.get(field.key()), at) : absent(field, before1, at));
        }
        if (problems.size() > before) {
            return null;
        }
        try {
            return schema.make(values);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(String.valueOf(e.getMessage()), where.at(path), "change one of: " + String.join(", ", keys(schema)), e));
            return null;
        }
    }

    private void refuseUnknown(Schema<?> schema, Map<?, ?> tree, String path) {
        for (Object key : tree.keySet()) {
            String name = key instanceof Scalar s ? s.text() : String.valueOf(key);
            if (schema.find(name).isEmpty()) {
                List<String> valid = keys(schema);
                String at = path.isEmpty() ? name : path + "." + name;
                problems.add(new Problem("there is no setting " + name, where.at(at),
                        valid.isEmpty() ? "there is nothing to set" : Nearest.cure(name, valid)));
            }
        }
    }

    private Object absent(Field field, Object usual, String path) {
        if (usual != null) {
            return usual;
        }
        return switch (field) {
            case Field.Real r when r.optional() -> OptionalDouble.empty();
            case Field.Whole w when w.optional() -> OptionalInt.empty();
            case Field.Many m -> List.of();
            default -> {
                problems.add(new Problem("the setting " + field.key() + " is missing", where.at(path), "add " + field.key() + ": " + wanted(field)));
                yield null;
            }
        };
    }

    /** The value as the record holds it, or null where something is wrong. */
    Object value(Field field, Object usual, Object given, String path) {
        return switch (field) {
            case Field.Real real -> real(real, given, path);
            case Field.Whole whole -> whole(whole, given, path);
            case Field.Flag flag -> plain(given) instanceof Boolean b ? b : wrong(field, given, path);
            case Field.Choice choice -> choice(choice, given, path);
            case Field.Text text -> text(field, given, path);
            case Field.Reference reference -> text(field, given, path);
            case Field.Place place -> place(place, given, path);
            case Field.Many many -> many(many, given, path);
            case Field.Group group -> given instanceof Map<?, ?> map ? group(group.schema(), (Record) usual, map, path) : wrong(field, given, path);
        };
    }

    private Object real(Field.Real field, Object given, String path) {
        Object plain = plain(given);
        if (field.optional() && plain == null) {
            return OptionalDouble.empty();
        }
        if (!(plain instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return wrong(field, given, path);
        }
        double x = number.doubleValue();
        if (!(x >= field.min() && x <= field.max())) {
            return outside(field, given, path);
        }
        return field.optional() ? OptionalDouble.of(x) : (Object) x;
    }

    private Object whole(Field.Whole field, Object given, String path) {
        Object plain = plain(given);
        if (field.optional() && plain == null) {
            return OptionalInt.empty();
        }
        if (!(plain instanceof Number number) || number.doubleValue() != Math.rint(number.doubleValue())) {
            return wrong(field, given, path);
        }
        double x = number.doubleValue();
        if (!(x >= field.min() && x <= field.max())) {
            return outside(field, given, path);
        }
        return field.optional() ? OptionalInt.of((int) x) : (Object) (int) x;
    }

    private Object choice(Field.Choice field, Object given, String path) {
        String name = given instanceof Scalar s ? s.text() : given instanceof Map || given instanceof List ? null : String.valueOf(given);
        if (name == null) {
            return wrong(field, given, path);
        }
        List<String> valid = new ArrayList<>();
        for (Field.Option option : field.options()) {
            if (option.key().equals(name)) {
                return option.value();
            }
            valid.add(option.key());
        }
        problems.add(new Problem(field.key() + " cannot be " + Wording.shown(given), where.at(path), Nearest.cure(name, valid)));
        return null;
    }

    private Object text(Field field, Object given, String path) {
        if (given instanceof Scalar s) {
            return s.text();
        }
        return given instanceof String text ? text : wrong(field, given, path);
    }

    private Object place(Field.Place field, Object given, String path) {
        if (!(text(field, given, path) instanceof String text)) {
            return null;
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return wrong(field, given, path);
        }
    }

    private Object many(Field.Many field, Object given, String path) {
        if (!(given instanceof List<?> list)) {
            return wrong(field, given, path);
        }
        int before = problems.size();
        List<Object> values = new ArrayList<>();
        for (int n = 0; n < list.size(); n++) {
            values.add(value(field.element(), null, list.get(n), path + "[" + (n + 1) + "]"));
        }
        return problems.size() > before ? null : List.copyOf(values);
    }

    private static Object plain(Object given) {
        return given instanceof Scalar s ? s.value() : given;
    }

    private Object wrong(Field field, Object given, String path) {
        problems.add(new Problem(field.key() + " is " + Wording.shown(given), where.at(path), "expected " + wanted(field)));
        return null;
    }

    private Object outside(Field field, Object given, String path) {
        problems.add(new Problem(field.key() + " is " + Wording.shown(given) + ", outside its range", where.at(path), "expected " + wanted(field)));
        return null;
    }

    private static String wanted(Field field) {
        return Wording.wanted(field);
    }

    private static List<String> keys(Schema<?> schema) {
        List<String> keys = new ArrayList<>();
        for (Field field : schema.fields()) {
            keys.add(field.key());
        }
        return keys;
    }
}
