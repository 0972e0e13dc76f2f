// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;
import java.util.Optional;

import org.hilum.spi.Problem;

/**
 * The text of a study file with what it says and where. It never changes: an edit gives another. An edit replaces the
 * smallest range of characters that does it, in the style of the text around; it keeps every comment; and it is refused
 * where the new text would not say exactly what was asked for.
 */
public final class StudyText {
    private final String text;
    private final Yaml.Mapping root;
    private final Lines lines;
    private final List<Span> comments;

    private StudyText(String text) {
        YamlReader.Tree tree = YamlReader.read(text);
        this.text = text;
        this.root = tree.root();
        this.lines = new Lines(text);
        this.comments = Comments.of(text, lines, tree);
    }

    /** @throws BrokenText where it is no YAML, or not of the kind a study may be */
    public static StudyText of(String text) {
        return new StudyText(text);
    }

    public String text() {
        return text;
    }

    public Yaml.Mapping root() {
        return root;
    }

    /** The comments in order, each with its #. */
    public List<String> comments() {
        return comments.stream().map(c -> text.substring(c.start(), c.end())).toList();
    }

    public Optional<Yaml> at(KeyPath path) {
        Optional<Yaml> node = Optional.of(root);
        for (KeyPath.Step step : path.steps()) {
            node = node.flatMap(n -> child(n, step));
        }
        return node;
    }

    private static Optional<Yaml> child(Yaml node, KeyPath.Step step) {
        return switch (step) {
            case KeyPath.Key k when node instanceof Yaml.Mapping m -> m.get(k.name());
            case KeyPath.Index i when node instanceof Yaml.Sequence s && i.place() < s.items().size() -> Optional.of(s.items().get(i.place()));
            default -> Optional.empty();
        };
    }

    /** The key itself, where the path ends with one that the text has. */
    public Optional<Yaml.Scalar> keyAt(KeyPath path) {
        return !path.isRoot() && path.last() instanceof KeyPath.Key k && at(path.parent()).orElse(null) instanceof Yaml.Mapping m
                ? m.entry(k.name()).map(Yaml.Entry::key) : Optional.empty();
    }

    public Place place(Span span) {
        return new Place(lines.line(span.start()), lines.column(span.start()), span);
    }

    /**
     * Writes a value (String, Number, Boolean, List, Map, or null for none) at a path, made where it is missing: at most the
     * rest of the path is new. In place of a plug-in's bare name, as in {@code glcm}, a path below that name makes the group
     * {@code glcm: { bin-width: 25 }}.
     *
     * @throws Problem where the text cannot take it; the text itself stays as it is
     */
    public Edited set(KeyPath path, Object value) {
        return Edit.of(this, path, "be set", () -> new Setting(this).set(path, value));
    }

    /** Takes a key with its value, or an item of a list, away; comments within it stay. */
    public Edited remove(KeyPath path) {
        return Edit.of(this, path, "be removed", () -> new Removing(this).remove(path));
    }

    /** Puts an item into a list, before the one that is now at {@code place}. */
    public Edited insert(KeyPath list, int place, Object value) {
        return Edit.of(this, list, "take another item", () -> new Inserting(this).insert(list, place, value));
    }

    /** Gives a key another name; what refers to it by name stays as it is. */
    public Edited rename(KeyPath path, String name) {
        return Edit.of(this, path, "be renamed", () -> new Renaming(this).rename(path, name));
    }

    /** Moves an item of a list, or a key of a group with its value, to another place among its siblings. */
    public Edited move(KeyPath collection, int from, int to) {
        return Edit.of(this, collection, "be reordered", () -> new Moving(this).move(collection, from, to));
    }

    Lines lines() {
        return lines;
    }

    Layout layout() {
        return new Layout(text, lines, comments);
    }

    /** Whether groups in braces are written with a space within, as {@code { a: 1 }}; so where there is none to look at. */
    boolean spaced() {
        int brace = FirstBrace.of(root);
        return brace < 0 || Character.isWhitespace(text.charAt(brace + 1));
    }
}
