// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/** The files and folders that settings name. An empty path names none. */
public final class Places {
    private static final Path NONE = Path.of("");

    private Places() {
    }

    /** Each path with the key it stands under: {@code model}, {@code atlas.labels}, {@code models[2]}. */
    public static Map<String, Path> in(Schema<?> schema, Record settings) {
        Map<String, Path> found = new LinkedHashMap<>();
        collect(schema, settings, "", found);
        return found;
    }

    private static void collect(Schema<?> schema, Record settings, String prefix, Map<String, Path> into) {
        List<?> values = Settings.values(schema, settings);
        for (int f = 0; f < values.size(); f++) {
            Field field = schema.fields().get(f);
            collect(field, values.get(f), prefix + field.key(), into);
        }
    }

    private static void collect(Field field, Object value, String key, Map<String, Path> into) {
        switch (field) {
            case Field.Place place -> {
                if (!value.equals(NONE)) {
                    into.put(key, (Path) value);
                }
            }
            case Field.Many many -> {
                List<?> all = (List<?>) value;
                for (int n = 0; n < all.size(); n++) {
                    collect(many.element(), all.get(n), key + "[" + (n + 1) + "]", into);
                }
            }
            case Field.Group group -> collect(group.schema(), (Record) value, key + ".", into);
            case Field.Real r -> { }
            case Field.Whole w -> { }
            case Field.Flag f -> { }
            case Field.Choice c -> { }
            case Field.Text t -> { }
            case Field.Reference r -> { }
        }
    }

    /** The same settings with each relative path taken from {@code folder}. */
    public static Record resolved(Schema<?> schema, Record settings, Path folder) {
        if (in(schema, settings).isEmpty()) {
            return settings;
        }
        List<Object> values = new ArrayList<>();
        List<?> before = Settings.values(schema, settings);
        for (int f = 0; f < before.size(); f++) {
            values.add(resolved(schema.fields().get(f), before.get(f), folder));
        }
        return schema.make(values);
    }

    private static Object resolved(Field field, Object value, Path folder) {
        return switch (field) {
            case Field.Place place -> value.equals(NONE) ? value : folder.resolve((Path) value);
            case Field.Many many -> ((List<?>) value).stream().map(one -> resolved(many.element(), one, folder)).toList();
            case Field.Group group -> resolved(group.schema(), (Record) value, folder);
            case Field.Real r -> value;
            case Field.Whole w -> value;
            case Field.Flag f -> value;
            case Field.Choice c -> value;
            case Field.Text t -> value;
            case Field.Reference r -> value;
        };
    }
}
