// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 (core schema) into a tree with spans. A study is plain data, so one document, no aliases (which could make
 * a value stand for itself, or a small file for a huge one), no tags, no key twice, and a limited depth.
 */
final class YamlReader {
    private static final int DEEPEST = 50;
    private static final CoreSchema CORE = new CoreSchema();

    private final String text;
    private final Lines lines;
    private final CodePoints places;
    private final Iterator<Event> events;
    private final List<Span> openings = new ArrayList<>();

    private YamlReader(String text) {
        this.text = text;
        this.lines = new Lines(text);
        this.places = new CodePoints(text);
        LoadSettings settings = LoadSettings.builder().setSchema(CORE).setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree, and the spans of all anchors and opening brackets (where a # would be no comment). */
    record Tree(Yaml.Mapping root, List<Span> openings) {
    }

    static Tree read(String text) {
        YamlReader reader = new YamlReader(text);
        try {
            return new Tree(reader.document(), reader.openings);
        } catch (MarkedYamlEngineException e) {
            throw Syntax.explain(e, reader::broken);
        } catch (YamlEngineException e) {
            throw Syntax.unreadable(text, reader::broken);
        }
    }

    private Yaml.Mapping document() {
        Event event = events.next();
        while (!(event instanceof DocumentStartEvent)) {
            if (event instanceof StreamEndEvent) {
                throw broken(0, "the file holds no study: it is empty, or has comments only", "start with the line: hilum: 1");
            }
            event = events.next();
        }
        Yaml root = node(events.next(), 0);
        events.next();
        if (events.next() instanceof DocumentStartEvent second) {
            throw broken(start(second), "a second document starts here", "keep one study in a file: remove the line --- and what follows");
        }
        if (!(root instanceof Yaml.Mapping mapping)) {
            throw broken(root.span().start(), "a study is a group of keys, but this is " + root.described(), "start with the line: hilum: 1");
        }
        return mapping;
    }

    private Yaml node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw broken(start(event), "values are nested deeper than " + DEEPEST, "no study needs this: look for brackets that were not closed");
        }
        return switch (event) {
            case AliasEvent alias -> throw broken(start(alias), "the alias *" + alias.getAlias() + " stands for a value written elsewhere",
                    "write the value itself here; what arms share goes under defaults");
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent list -> sequence(list, depth);
            case MappingStartEvent group -> mapping(group, depth);
            default -> throw new IllegalStateException("unexpected " + event);
        };
    }

    private Yaml.Sequence sequence(SequenceStartEvent opening, int depth) {
        refuseTag(opening.getTag(), opening);
        openings.add(new Span(start(opening), end(opening)));
        List<Yaml> items = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        int end = opening.isFlow() || items.isEmpty() ? end(event) : items.getLast().span().end();
        return new Yaml.Sequence(items, opening.isFlow(), new Span(start(opening), end));
    }

    private Yaml.Mapping mapping(MappingStartEvent opening, int depth) {
        refuseTag(opening.getTag(), opening);
        openings.add(new Span(start(opening), end(opening)));
        List<Yaml.Entry> entries = new ArrayList<>();
        Map<String, Yaml.Scalar> known = new HashMap<>();
        Event event = events.next();
        while (!(event instanceof MappingEndEvent)) {
            if (!(node(event, depth + 1) instanceof Yaml.Scalar key)) {
                throw broken(start(event), "a key must be a single word or quoted text", "put quotes around the key");
            }
            Yaml.Scalar first = known.put(key.text(), key);
            if (first != null) {
                throw broken(key.span().start(), "the key " + key.text() + " stands here a second time; it stands already in line "
                        + lines.line(first.span().start()), "remove or rename one of the two");
            }
            entries.add(new Yaml.Entry(key, node(events.next(), depth + 1)));
            event = events.next();
        }
        boolean braces = opening.isFlow() && end(event) > 0 && text.charAt(end(event) - 1) == '}' && end(opening) > start(opening);
        int end = braces || entries.isEmpty() ? end(event) : entries.getLast().value().span().end();
        return new Yaml.Mapping(entries, opening.isFlow(), new Span(start(opening), end));
    }

    private Yaml.Scalar scalar(ScalarEvent e) {
        refuseTag(e.getTag(), e);
        Yaml.Style style = switch (e.getScalarStyle()) {
            case SINGLE_QUOTED -> Yaml.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Yaml.Style.DOUBLE_QUOTED;
            case LITERAL -> Yaml.Style.LITERAL;
            case FOLDED -> Yaml.Style.FOLDED;
            default -> Yaml.Style.PLAIN;
        };
        int end = end(e);
        if (style == Yaml.Style.LITERAL || style == Yaml.Style.FOLDED) {
            end = BlockScalars.end(text, start(e), end);
        }
        return new Yaml.Scalar(e.getValue(), style == Yaml.Style.PLAIN ? kind(e.getValue()) : Yaml.Kind.TEXT, style, new Span(start(e), end));
    }

    /** What the core schema takes an unquoted scalar for. */
    static Yaml.Kind kind(String plain) {
        Tag tag = CORE.getScalarResolver().resolve(plain, true);
        return tag.equals(Tag.INT) ? Yaml.Kind.INTEGER : tag.equals(Tag.FLOAT) ? Yaml.Kind.REAL : tag.equals(Tag.BOOL) ? Yaml.Kind.FLAG
                : tag.equals(Tag.NULL) ? Yaml.Kind.NONE : Yaml.Kind.TEXT;
    }

    private void refuseTag(Optional<?> tag, Event at) {
        if (tag.isPresent()) {
            throw broken(start(at), "the tag " + tag.get() + " changes how a value is read", "remove it; quote a value that must stay text");
        }
    }

    private int start(Event event) {
        return places.offset(event.getStartMark().map(Mark::getIndex).orElse(0));
    }

    private int end(Event event) {
        return places.offset(event.getEndMark().map(Mark::getIndex).orElse(0));
    }

    private BrokenText broken(Mark mark, String what, String cure) {
        return broken(places.offset(mark.getIndex()), what, cure);
    }

    private BrokenText broken(int offset, String what, String cure) {
        int at = Math.min(offset, text.length());
        return new BrokenText(new Place(lines.line(at), lines.column(at), new Span(at, Math.min(at + 1, text.length()))), what, cure);
    }
}
