// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes values as YAML in one line. A text is written plain where a plain text is read back the same, else in quotes.
 * Groups and lists are written in braces and brackets, spaced as in the rest of the file.
 */
final class Scalars {
    private final boolean spaced;

    /** {@code spaced}: a space within braces. */
    Scalars(boolean spaced) {
        this.spaced = spaced;
    }

    /** A whole value; {@code flow}: it will stand within braces or brackets, where a comma would end a plain text. */
    String write(Object value, boolean flow) {
        return switch (value) {
            case null -> "null";
            case String s -> text(s, flow);
            case Boolean b -> b.toString();
            case Number n -> number(n);
            case Map<?, ?> m -> group(m);
            case List<?> l -> l.stream().map(this::item).collect(Collectors.joining(", ", "[", "]"));
            default -> throw new IllegalArgumentException("a study holds no " + value.getClass().getName());
        };
    }

    /** An item of a list in brackets: a group of one key needs no braces there. */
    private String item(Object value) {
        return value instanceof Map<?, ?> m && m.size() == 1 ? pair(m.entrySet().iterator().next()) : write(value, true);
    }

    private String group(Map<?, ?> map) {
        if (map.isEmpty()) {
            return "{}";
        }
        String edge = spaced ? " " : "";
        return map.entrySet().stream().map(this::pair).collect(Collectors.joining(", ", "{" + edge, edge + "}"));
    }

    /** {@code key: value}, as it stands within braces. */
    String pair(Map.Entry<?, ?> e) {
        return text((String) e.getKey(), true) + ": " + write(e.getValue(), true);
    }

    static String number(Number n) {
        if (n instanceof Double || n instanceof Float) {
            double d = n.doubleValue();
            if (Double.isNaN(d)) {
                return ".nan";
            }
            if (Double.isInfinite(d)) {
                return d > 0 ? ".inf" : "-.inf";
            }
            return d == Math.rint(d) && Math.abs(d) < 1e15 ? Long.toString((long) d) : Double.toString(d).replace("E", "e");
        }
        return n.toString();
    }

    static String text(String s, boolean flow) {
        return isPlain(s, flow) && YamlReader.kind(s) == Yaml.Kind.TEXT ? s : quoted(s);
    }

    /** Text that must be quoted: in double quotes, or in single ones where that spares escapes. */
    static String quoted(String s) {
        boolean special = s.chars().anyMatch(c -> c < ' ' || c == 0x7f || c >= 0x80 && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff);
        return special || !s.contains("\"") && !s.contains("\\") ? doubleQuoted(s) : singleQuoted(s);
    }

    static String singleQuoted(String s) {
        return "'" + s.replace("'", "''") + "'";
    }

    static String doubleQuoted(String s) {
        StringBuilder out = new StringBuilder("\"");
        s.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || c >= 0x80 && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /** Whether a text may stand without quotes, whatever it would be taken for. */
    static boolean isPlain(String s, boolean flow) {
        if (s.isEmpty() || s.strip().length() != s.length() || "-?:,[]{}#&*!|>'\"%@`".indexOf(s.charAt(0)) >= 0 && !signed(s)) {
            return false;
        }
        boolean spoilt = s.contains(": ") || s.contains(" #") || s.endsWith(":") || s.startsWith("---") || s.equals("...") && !flow;
        return !spoilt && s.chars().noneMatch(c -> c < ' ' || c == 0x7f || c >= 0x80 && c < 0xa1 || c == 0x2028 || c == 0x2029 || c == 0xfeff
                || flow && ",[]{}".indexOf(c) >= 0 || flow && c == ':' || Character.isSurrogate((char) c));
    }

    private static boolean signed(String s) {
        return s.charAt(0) == '-' && s.length() > 1 && !Character.isWhitespace(s.charAt(1));
    }
}
