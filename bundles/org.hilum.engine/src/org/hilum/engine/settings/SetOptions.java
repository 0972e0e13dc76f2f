// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Settings on a command line: {@code --set bin-width=25}, {@code --set range.upper=400} within a group,
 * {@code --set sigmas=[1,3]} for a list, {@code --set range.upper=} for nothing.
 */
public final class SetOptions {
    private SetOptions() {
    }

    /** Where a setting of these options stands. */
    public static final Where WHERE = path -> path.isEmpty() ? "--set" : "--set " + path;

    /**
     * The tree that the options spell; keys and values are checked when it is read.
     *
     * @throws Problem when an option is not of the form key=value, or sets what another has set
     */
    public static Map<String, Object> tree(Schema<?> schema, List<String> options) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new Problem("it has no value", "--set " + option, "write --set key=value");
            }
            put(tree, schema, option.substring(0, equals), option.substring(equals + 1), option);
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, Schema<?> schema, String key, String value, String option) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        Optional<Field> field = schema == null ? Optional.empty() : schema.find(first);
        if (dot < 0) {
            if (tree.containsKey(key)) {
                throw new Problem(key + " is set twice", "--set " + option, "leave one of the two out");
            }
            tree.put(key, field.isPresent() ? value(field.get(), value, option) : value);
            return;
        }
        Schema<?> inner = field.isPresent() && field.get() instanceof Field.Group group ? group.schema() : null;
        if (!(tree.computeIfAbsent(first, k -> new Part()) instanceof Part part)) {
            throw new Problem(first + " is set twice", "--set " + option, "leave one of the two out");
        }
        put(part, inner, key.substring(dot + 1), value, option);
    }

    /** A group that is set part by part, not as a whole. */
    private static final class Part extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }

    private static Object value(Field field, String value, String option) {
        return switch (field) {
            case Field.Text text -> value;
            case Field.Reference reference -> value;
            case Field.Place place -> value;
            case Field.Choice choice -> value;
            case Field.Real real -> scalar(value, option);
            case Field.Whole whole -> scalar(value, option);
            case Field.Flag flag -> scalar(value, option);
            case Field.Many many -> parsed(value.startsWith("[") ? value : "[" + value + "]", option);
            case Field.Group group -> parsed(value, option);
        };
    }

    private static Scalar scalar(String value, String option) {
        return new Scalar(value, parsed(value, option));
    }

    private static Object parsed(String yaml, String option) {
        try {
            return new Load(LoadSettings.builder().setSchema(new CoreSchema()).setLabel("--set " + option).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new Problem("its value cannot be read: " + e.getMessage(), "--set " + option, "write a number, true, [1, 2], {key: value} or text", e);
        }
    }
}
