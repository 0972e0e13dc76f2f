// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/** A settings schema as JSON Schema (draft 2020-12), with which editors complete and check a study file. */
public final class JsonSchema {
    private JsonSchema() {
    }

    /** The whole document, as a tree for {@link CanonicalJson}. */
    public static Map<String, Object> document(String title, String description, Schema<?> schema, Record defaults) {
        Map<String, Object> document = new Ordered();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", title);
        if (!description.isEmpty()) {
            document.put("description", description);
        }
        document.putAll(object(schema, defaults));
        return document;
    }

    /** The settings as an object; {@code defaults} may be null where there are none, as in a list: then they are required. */
    public static Map<String, Object> object(Schema<?> schema, Record defaults) {
        Map<String, Object> properties = new Ordered();
        List<String> required = new ArrayList<>();
        List<?> usual = defaults == null ? null : Settings.values(schema, defaults);
        for (int f = 0; f < schema.fields().size(); f++) {
            Field field = schema.fields().get(f);
            properties.put(field.key(), property(field, usual == null ? null : usual.get(f)));
            if (usual == null && !isOptional(field)) {
                required.add(field.key());
            }
        }
        return group(required, properties);
    }

    /** An object of these keys and no others. */
    public static Map<String, Object> group(List<String> required, Map<String, Object> properties) {
        Map<String, Object> object = new Ordered();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> property(Field field, Object usual) {
        Map<String, Object> property = new Ordered();
        property.put("title", field.label());
        String help = help(field);
        if (!help.isEmpty()) {
            property.put("description", help);
        }
        property.putAll(type(field, usual));
        if (usual != null && !(field instanceof Field.Group)) {
            property.put("default", Settings.write(field, usual));
        }
        return property;
    }

    private static Map<String, Object> type(Field field, Object usual) {
        Map<String, Object> type = new Ordered();
        switch (field) {
            case Field.Real r -> {
                type.put("type", r.optional() ? List.of("number", "null") : "number");
                range(type, r.min() > Double.NEGATIVE_INFINITY ? r.min() : null, r.max() < Double.POSITIVE_INFINITY ? r.max() : null);
            }
            case Field.Whole w -> {
                type.put("type", w.optional() ? List.of("integer", "null") : "integer");
                range(type, w.min() > Integer.MIN_VALUE ? w.min() : null, w.max() < Integer.MAX_VALUE ? w.max() : null);
            }
            case Field.Flag f -> type.put("type", "boolean");
            case Field.Choice c -> type.put("enum", Wording.options(c));
            case Field.Text t -> type.put("type", "string");
            case Field.Place p -> type.put("type", "string");
            case Field.Reference r -> type.put("type", "string");
            case Field.Many m -> {
                type.put("type", "array");
                type.put("items", type(m.element(), null));
            }
            case Field.Group g -> type.putAll(object(g.schema(), (Record) usual));
        }
        return type;
    }

    private static void range(Map<String, Object> type, Number min, Number max) {
        if (min != null) {
            type.put("minimum", min);
        }
        if (max != null) {
            type.put("maximum", max);
        }
    }

    private static String help(Field field) {
        Field plain = field instanceof Field.Many m ? m.element() : field;
        String unit = switch (plain) {
            case Field.Real r -> r.unit();
            case Field.Whole w -> w.unit();
            default -> "";
        };
        String help = field.about().help();
        return unit.isEmpty() ? help : help + (help.isEmpty() ? "" : " ") + "(unit: " + unit + ")";
    }

    private static boolean isOptional(Field field) {
        return field instanceof Field.Real r && r.optional() || field instanceof Field.Whole w && w.optional() || field instanceof Field.Many;
    }

    /** Keeps the order in which a reader looks for things. */
    private static final class Ordered extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }
}
