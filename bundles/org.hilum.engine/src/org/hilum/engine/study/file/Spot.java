// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.Numbers;
import org.hilum.engine.study.text.Yaml;

/** A value of the text where something is expected. What is there instead is told, and an empty result returned. */
record Spot(Yaml node, KeyPath path, Notes notes) {
    void error(String what, String cure) {
        notes.add(Severity.ERROR, path, node, what, cure);
    }

    void warn(String what, String cure) {
        notes.add(Severity.WARNING, path, node, what, cure);
    }

    void note(String what, String cure) {
        notes.add(Severity.NOTE, path, node, what, cure);
    }

    private <T> Optional<T> wrong(String expected) {
        error("this is " + node.described() + ", not " + expected, "write " + expected);
        return Optional.empty();
    }

    boolean isNone() {
        return node instanceof Yaml.Scalar s && s.isNone();
    }

    boolean isGroup() {
        return node instanceof Yaml.Mapping;
    }

    boolean isScalar() {
        return node instanceof Yaml.Scalar;
    }

    /** Text by its place: 007 stays 007. */
    Optional<String> text() {
        return node instanceof Yaml.Scalar s && !s.isNone() && !s.text().isBlank() ? Optional.of(s.text()) : wrong("a text");
    }

    Optional<Long> whole(long min, long max) {
        String expected = "a whole number from " + min + " to " + max;
        if (!(node instanceof Yaml.Scalar s) || s.kind() != Yaml.Kind.INTEGER || !(Numbers.parse(s.text()) instanceof Long n) || n < min || n > max) {
            return wrong(expected);
        }
        return Optional.of(n);
    }

    /** A number between the bounds, both excluded. */
    Optional<Double> between(double low, double high) {
        if (node instanceof Yaml.Scalar s && (s.kind() == Yaml.Kind.INTEGER || s.kind() == Yaml.Kind.REAL)) {
            double x = Numbers.parse(s.text()).doubleValue();
            if (x > low && x < high) {
                return Optional.of(x);
            }
        }
        return wrong("a number between " + number(low) + " and " + number(high));
    }

    private static String number(double x) {
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }

    /** A finite number. */
    Optional<Double> number() {
        if (node instanceof Yaml.Scalar s && (s.kind() == Yaml.Kind.INTEGER || s.kind() == Yaml.Kind.REAL)) {
            double x = Numbers.parse(s.text()).doubleValue();
            if (Double.isFinite(x)) {
                return Optional.of(x);
            }
        }
        return wrong("a number");
    }

    /** The items of a list; none where something else stands. */
    Optional<List<Spot>> items() {
        if (!(node instanceof Yaml.Sequence s)) {
            return wrong("a list in brackets [ ]");
        }
        List<Spot> items = new ArrayList<>();
        for (int i = 0; i < s.items().size(); i++) {
            items.add(new Spot(s.items().get(i), path.item(i), notes));
        }
        return Optional.of(items);
    }

    /** The keys of a group that may be called anything, with their values, in order; nothing at all is an empty group. */
    List<Named> entries() {
        if (isNone()) {
            return List.of();
        }
        if (!(node instanceof Yaml.Mapping m)) {
            wrong("a group of keys");
            return List.of();
        }
        return m.entries().stream().map(e -> new Named(e.key().text(), new Spot(e.value(), path.key(e.key().text()), notes))).toList();
    }

    /** As {@link #entries}, without a word where something else stands. */
    List<Named> entriesQuietly() {
        return isGroup() ? entries() : List.of();
    }

    /** The keys of a group that has just these; others are told. */
    Keys keys(String... valid) {
        return Keys.of(this, List.of(valid));
    }

    /** A key that may be called anything, and its value. */
    record Named(String name, Spot value) {
        void keyError(String what, String cure) {
            value.notes.addKey(Severity.ERROR, value.path, what, cure);
        }
    }
}
