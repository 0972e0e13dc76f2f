// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds keys to groups and items to lists. */
final class Inserting {
    private final StudyText doc;
    private final Layout layout;
    private final Scalars scalars;
    private final String text;

    Inserting(StudyText doc) {
        this.doc = doc;
        this.layout = doc.layout();
        this.scalars = new Scalars(doc.spaced());
        this.text = doc.text();
    }

    /** Adds a key after the group's last one. */
    StudyText add(KeyPath group, String key, Object value) {
        Family family = Family.of(doc, group);
        Yaml.Mapping m = (Yaml.Mapping) family.node();
        Data expected = Data.of(doc.root()).change(group, d -> {
            List<Data.Pair> pairs = new ArrayList<>(((Data.Group) d).pairs());
            pairs.add(new Data.Pair(key, new Data.Wanted(value)));
            return new Data.Group(pairs);
        });
        return Edit.first(doc, List.of(m.flow() ? addFlow(m, key, value) : addBlock(m, key, value)), expected);
    }

    private String addFlow(Yaml.Mapping m, String key, Object value) {
        String pair = scalars.pair(new SimpleEntry<>(key, value));
        int from = m.span().start();
        int to = m.span().end();
        String edge = doc.spaced() ? " " : "";
        if (m.entries().isEmpty()) {
            boolean comments = !layout.comments(from, to).isEmpty();
            return comments ? Edit.replace(text, from + 1, from + 1, edge + pair + " ") : Edit.replace(text, from, to, "{" + edge + pair + edge + "}");
        }
        if (Family.lonePair(m)) {
            return Edit.replace(text, from, to, "{" + edge + text.substring(from, to) + ", " + pair + edge + "}");
        }
        int at = m.entries().getLast().value().span().end();
        return Edit.replace(text, at, at, ", " + pair);
    }

    private String addBlock(Yaml.Mapping m, String key, Object value) {
        int at = doc.lines().end(m.entries().getLast().value().span().end());
        return Edit.replace(text, at, at, line(at, layout.indent(m.entries().getFirst().key().span().start()), key, value));
    }

    private String line(int at, String indent, String key, Object value) {
        return doc.lines().lineBreak(at) + indent + Scalars.text(key, false) + ": " + scalars.write(value, false);
    }

    /** Gives a key that has no value yet a group. */
    StudyText fill(KeyPath path, Object group) {
        Family family = Family.of(doc, path);
        Map<?, ?> map = (Map<?, ?>) group;
        List<String> candidates = new ArrayList<>();
        if (family.key().isPresent() && !family.flow()) {
            int at = doc.lines().end(family.node().span().end());
            String indent = layout.indent(family.key().get().span().start()) + "  ";
            if (family.node().span().length() == 0) {
                Map.Entry<?, ?> first = map.entrySet().iterator().next();
                candidates.add(Edit.replace(text, at, at, line(at, indent, (String) first.getKey(), first.getValue())));
            }
        }
        candidates.addAll(new Replacing(doc).candidates(family, group));
        return Edit.first(doc, candidates, Data.of(doc.root()).change(path, old -> new Data.Wanted(group)));
    }

    /** Puts an item before the one that is at {@code place}, or after the last. */
    StudyText insert(KeyPath list, int place, Object value) {
        Family family = Family.of(doc, list);
        if (family.node() instanceof Yaml.Scalar s && s.isNone() && place == 0) {
            return new Setting(doc).set(list, List.of(value));
        }
        if (!(family.node() instanceof Yaml.Sequence s) || place < 0 || place > s.items().size()) {
            throw new Unwritable("it has no place " + place);
        }
        Data expected = Data.of(doc.root()).change(list, d -> {
            List<Data> items = new ArrayList<>(((Data.Items) d).items());
            items.add(place, new Data.Wanted(value));
            return new Data.Items(items);
        });
        boolean pair = value instanceof Map<?, ?> m && m.size() == 1;
        String written = pair ? scalars.pair(((Map<?, ?>) value).entrySet().iterator().next()) : scalars.write(value, s.flow());
        return Edit.first(doc, List.of(s.flow() ? insertFlow(s, place, written) : insertBlock(s, place, written)), expected);
    }

    private String insertFlow(Yaml.Sequence s, int place, String written) {
        if (place < s.items().size()) {
            int at = s.items().get(place).span().start();
            return Edit.replace(text, at, at, written + ", ");
        }
        int at = s.items().isEmpty() ? s.span().start() + 1 : s.items().getLast().span().end();
        boolean comment = s.items().isEmpty() && !layout.comments(s.span().start(), s.span().end()).isEmpty();
        return Edit.replace(text, at, at, (s.items().isEmpty() ? "" : ", ") + written + (comment ? " " : ""));
    }

    private String insertBlock(Yaml.Sequence s, int place, String written) {
        int first = layout.dash(s.items().getFirst());
        String indent = layout.indent(first);
        if (place == 0) {
            return Edit.replace(text, first, first, "- " + written + doc.lines().lineBreak(first) + indent);
        }
        int at = doc.lines().end(s.items().get(place - 1).span().end());
        return Edit.replace(text, at, at, doc.lines().lineBreak(at) + indent + "- " + written);
    }
}
