// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Typed access to a JSON object. A missing or unsuitable value is an {@link IllegalArgumentException} that names the key. */
public record Tree(Map<String, Object> values) {
    public Tree {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Tree read(String json) {
        return of(Json.read(json), "the whole");
    }

    @SuppressWarnings("unchecked")
    private static Tree of(Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return new Tree((Map<String, Object>) map);
        }
        throw new IllegalArgumentException(what + " is no object");
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    private Object get(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }

    public String text(String key) {
        return get(key) instanceof String text ? text : unsuitable(key, "text");
    }

    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    public long whole(String key) {
        return get(key) instanceof Long number ? number : Tree.<Long>unsuitable(key, "whole number");
    }

    public int count(String key) {
        return Math.toIntExact(whole(key));
    }

    public double number(String key) {
        return number(get(key), key);
    }

    public boolean flag(String key) {
        return get(key) instanceof Boolean flag ? flag : Tree.<Boolean>unsuitable(key, "true or false");
    }

    public Tree tree(String key) {
        return of(get(key), key);
    }

    public List<?> list(String key) {
        return get(key) instanceof List<?> list ? list : unsuitable(key, "list");
    }

    public List<Tree> trees(String key) {
        return list(key).stream().map(e -> of(e, "an element of " + key)).toList();
    }

    public List<String> texts(String key) {
        return list(key).stream().map(e -> e instanceof String text ? text : Tree.<String>unsuitable(key, "list of texts")).toList();
    }

    /** Whole numbers. */
    public List<Integer> counts(String key) {
        return list(key).stream().map(e -> e instanceof Number n && n.doubleValue() == n.intValue() ? (Integer) n.intValue() : Tree.<Integer>unsuitable(key, "list of whole numbers")).toList();
    }

    public boolean[] flags(String key) {
        List<?> list = list(key);
        boolean[] flags = new boolean[list.size()];
        for (int n = 0; n < flags.length; n++) {
            flags[n] = list.get(n) instanceof Boolean flag ? flag : Tree.<Boolean>unsuitable(key, "list of true and false");
        }
        return flags;
    }

    /** Numbers as they were read, or as the array that they were before they were written. */
    public double[] numbers(String key) {
        return get(key) instanceof double[] array ? array.clone() : list(key).stream().mapToDouble(e -> number(e, key)).toArray();
    }

    /** A list of lists of numbers. */
    public double[][] numberLists(String key) {
        return list(key).stream().map(inner -> inner instanceof List<?> numbers ? numbers.stream().mapToDouble(e -> number(e, key)).toArray()
                : Tree.<double[]>unsuitable(key, "list of lists")).toArray(double[][]::new);
    }

    /** All values, which are texts. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    /** All values, which are numbers. */
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        values.keySet().forEach(key -> numbers.put(key, number(key)));
        return numbers;
    }

    private static double number(Object value, String key) {
        return switch (value) {
            case Double number -> number;
            case Long number -> number;
            case String text -> switch (text) {
                case "NaN" -> Double.NaN;
                case "Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                default -> Tree.<Double>unsuitable(key, "number");
            };
            default -> Tree.<Double>unsuitable(key, "number");
        };
    }

    private static <T> T unsuitable(String key, String wanted) {
        throw new IllegalArgumentException(key + " is no " + wanted);
    }
}
