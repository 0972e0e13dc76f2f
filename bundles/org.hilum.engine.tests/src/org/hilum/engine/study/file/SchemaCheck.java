// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much of JSON Schema as Hilum's own schemas use: says where a value breaks one. */
final class SchemaCheck {
    private final Map<?, ?> root;

    SchemaCheck(Map<?, ?> root) {
        this.root = root;
    }

    List<String> errors(Object value) {
        return errors(root, value, "");
    }

    private List<String> errors(Map<?, ?> schema, Object value, String at) {
        List<String> errors = new ArrayList<>();
        if (schema.get("$ref") instanceof String ref) {
            return errors((Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(ref.substring("#/$defs/".length())), value, at);
        }
        if (schema.get("anyOf") instanceof List<?> ways && ways.stream().noneMatch(w -> errors((Map<?, ?>) w, value, at).isEmpty())) {
            errors.add(at + " fits no way");
        }
        if (schema.containsKey("const") && !schema.get("const").equals(value)) {
            errors.add(at + " is not " + schema.get("const"));
        }
        if (schema.get("enum") instanceof List<?> choices && !choices.contains(value)) {
            errors.add(at + " is none of " + choices);
        }
        if (schema.containsKey("type") && !isOf(schema.get("type"), value)) {
            errors.add(at + " is no " + schema.get("type"));
        }
        if (value instanceof Number n && (schema.get("minimum") instanceof Number min && n.doubleValue() < min.doubleValue()
                || schema.get("maximum") instanceof Number max && n.doubleValue() > max.doubleValue()
                || schema.get("exclusiveMinimum") instanceof Number low && n.doubleValue() <= low.doubleValue())) {
            errors.add(at + " is out of range");
        }
        if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
            list.forEach(v -> errors.addAll(errors(items, v, at + "[]")));
        }
        if (value instanceof Map<?, ?> map && (schema.containsKey("properties") || schema.containsKey("additionalProperties"))) {
            errors.addAll(object(schema, map, at));
        }
        return errors;
    }

    private List<String> object(Map<?, ?> schema, Map<?, ?> map, String at) {
        List<String> errors = new ArrayList<>();
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> p ? p : Map.of();
        map.forEach((key, value) -> {
            if (properties.get(key) instanceof Map<?, ?> own) {
                errors.addAll(errors(own, value, at + "." + key));
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> any) {
                errors.addAll(errors(any, value, at + "." + key));
            } else {
                errors.add(at + "." + key + " is unknown");
            }
        });
        if (schema.get("required") instanceof List<?> required) {
            required.stream().filter(r -> !map.containsKey(r)).forEach(r -> errors.add(at + "." + r + " is missing"));
        }
        if (schema.get("maxProperties") instanceof Integer most && map.size() > most) {
            errors.add(at + " has too many keys");
        }
        return errors;
    }

    private static boolean isOf(Object type, Object value) {
        return type instanceof List<?> several ? several.stream().anyMatch(t -> isOf(t, value)) : switch ((String) type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }
}
