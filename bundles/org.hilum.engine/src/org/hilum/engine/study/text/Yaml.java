// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;
import java.util.Optional;

/**
 * A value of a YAML text and where it stands. A span is tight: it ends with the value's last character, without the
 * comment or empty lines that follow.
 */
public sealed interface Yaml {
    Span span();

    /** Keys with their values, in the order of the text. {@code flow}: written in braces, or as a lone pair in a flow list. */
    record Mapping(List<Entry> entries, boolean flow, Span span) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
        }

        public Optional<Yaml> get(String key) {
            return entry(key).map(Entry::value);
        }
    }

    record Entry(Scalar key, Yaml value) {
    }

    /** A list. {@code flow}: written in brackets. */
    record Sequence(List<Yaml> items, boolean flow, Span span) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** One value as its text, what the YAML 1.2 core schema takes it for, and how it is written. */
    record Scalar(String text, Kind kind, Style style, Span span) implements Yaml {
        /** Nothing after the colon or dash, or the word null. */
        public boolean isNone() {
            return kind == Kind.NONE;
        }
    }

    /** What a scalar is in the YAML 1.2 core schema. Where a study wants text, it takes a scalar's text whatever its kind. */
    enum Kind { TEXT, INTEGER, REAL, FLAG, NONE }

    enum Style { PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED }

    /** What people call it. */
    default String described() {
        return switch (this) {
            case Mapping m -> "a group of keys";
            case Sequence s -> "a list";
            case Scalar s -> switch (s.kind()) {
                case TEXT -> "the text \"" + s.text() + "\"";
                case INTEGER, REAL -> "the number " + s.text();
                case FLAG -> s.text();
                case NONE -> "nothing";
            };
        };
    }
}
