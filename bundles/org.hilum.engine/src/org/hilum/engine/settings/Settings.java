// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.engine.registry.Contribution;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Keys;
import org.hilum.spi.settings.Schema;

/** Turns settings records into trees and trees into records. */
public final class Settings {
    private Settings() {
    }

    /**
     * A plug-in's settings: its defaults, with what the tree says in their place.
     *
     * @param tree keys and values; an empty one gives the defaults
     * @throws Problem the first thing that is wrong
     */
    public static Record read(Contribution plugin, Map<String, ?> tree, Where where) {
        return read(plugin.schema(), plugin.defaults(), tree, where);
    }

    /** As {@link #read(Contribution, Map, Where)}, for a record that is no plug-in's. */
    public static <S extends Record> S read(S defaults, Map<String, ?> tree, Where where) {
        @SuppressWarnings("unchecked")
        Class<S> type = (Class<S>) defaults.getClass();
        return type.cast(read(Schema.of(type), defaults, tree, where));
    }

    /** As {@link #read(Contribution, Map, Where)}, by a schema. */
    public static Record read(Schema<?> schema, Record defaults, Map<String, ?> tree, Where where) {
        List<Problem> problems = new ArrayList<>();
        Object made = new Reading(where, problems).group(schema, defaults, tree, "");
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return (Record) made;
    }

    /** Everything that {@link #read} would complain of. */
    public static List<Problem> check(Schema<?> schema, Record defaults, Map<String, ?> tree, Where where) {
        List<Problem> problems = new ArrayList<>();
        new Reading(where, problems).group(schema, defaults, tree, "");
        return problems;
    }

    /**
     * One value of a field as Java holds it, from what a form or file gives.
     *
     * @throws Problem when it is of another type or out of range
     */
    public static Object value(Field field, Object given, Where where) {
        List<Problem> problems = new ArrayList<>();
        Object made = new Reading(where, problems).value(field, null, given, "");
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return made;
    }

    /** The tree of all of a record's settings. */
    public static <S extends Record> Map<String, Object> write(S settings) {
        @SuppressWarnings("unchecked")
        Class<S> type = (Class<S>) settings.getClass();
        return write(Schema.of(type), settings);
    }

    /** The tree of all settings, in the order of the schema. */
    public static Map<String, Object> write(Schema<?> schema, Record settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<?> values = values(schema, settings);
        for (int f = 0; f < values.size(); f++) {
            Field field = schema.fields().get(f);
            tree.put(field.key(), write(field, values.get(f)));
        }
        return tree;
    }

    /** The tree of those settings that are not as in {@code defaults}: what a study file needs to say. */
    public static Map<String, Object> writeChanges(Schema<?> schema, Record settings, Record defaults) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<?> values = values(schema, settings);
        List<?> usual = values(schema, defaults);
        for (int f = 0; f < values.size(); f++) {
            Field field = schema.fields().get(f);
            if (!values.get(f).equals(usual.get(f))) {
                tree.put(field.key(), field instanceof Field.Group g
                        ? writeChanges(g.schema(), (Record) values.get(f), (Record) usual.get(f)) : write(field, values.get(f)));
            }
        }
        return tree;
    }

    /** A value of a field as a tree holds it. */
    public static Object write(Field field, Object value) {
        return switch (field) {
            case Field.Real real -> value instanceof OptionalDouble o ? (o.isPresent() ? o.getAsDouble() : null) : value;
            case Field.Whole whole -> value instanceof OptionalInt o ? (o.isPresent() ? o.getAsInt() : null) : value;
            case Field.Flag flag -> value;
            case Field.Choice choice -> Keys.of((Enum<?>) value);
            case Field.Text text -> value;
            case Field.Place place -> ((Path) value).toString().replace('\\', '/');
            case Field.Reference reference -> value;
            case Field.Many many -> {
                List<Object> list = new ArrayList<>();
                for (Object one : (List<?>) value) {
                    list.add(write(many.element(), one));
                }
                yield list;
            }
            case Field.Group group -> write(group.schema(), (Record) value);
        };
    }

    @SuppressWarnings("unchecked")
    static <S extends Record> List<?> values(Schema<S> schema, Record settings) {
        return schema.values((S) settings);
    }
}
