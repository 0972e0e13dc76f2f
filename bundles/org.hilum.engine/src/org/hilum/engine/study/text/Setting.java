// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a value at a path: changes what differs, adds what is missing, leaves the rest. */
final class Setting {
    private final StudyText doc;

    Setting(StudyText doc) {
        this.doc = doc;
    }

    StudyText set(KeyPath path, Object value) {
        if (path.isRoot()) {
            throw new Unwritable("it is the whole file");
        }
        KeyPath known = path;
        while (doc.at(known).isEmpty()) {
            known = known.parent();
        }
        Yaml node = doc.at(known).orElseThrow();
        if (known.equals(path)) {
            return existing(path, node, value);
        }
        List<KeyPath.Step> missing = path.steps().subList(known.steps().size(), path.steps().size());
        return switch (missing.getFirst()) {
            case KeyPath.Key k when node instanceof Yaml.Mapping -> new Inserting(doc).add(known, k.name(), nested(missing.subList(1, missing.size()), value));
            case KeyPath.Key k when node instanceof Yaml.Scalar s && s.isNone() -> new Inserting(doc).fill(known, nested(missing, value));
            case KeyPath.Key k when node instanceof Yaml.Scalar s && s.text().equals(k.name()) -> replace(known, nested(missing, value));
            case KeyPath.Index i when node instanceof Yaml.Sequence s && i.place() == s.items().size() ->
                new Inserting(doc).insert(known, i.place(), nested(missing.subList(1, missing.size()), value));
            case KeyPath.Index i when node instanceof Yaml.Scalar s && s.isNone() && i.place() == 0 -> replace(known, nested(missing, value));
            default -> throw new Unwritable(known + " is " + node.described());
        };
    }

    /** The value wrapped in the groups and lists that the steps ask for. */
    private static Object nested(List<KeyPath.Step> steps, Object value) {
        Object inner = value;
        for (KeyPath.Step step : steps.reversed()) {
            inner = switch (step) {
                case KeyPath.Key k -> Collections.singletonMap(k.name(), inner);
                case KeyPath.Index i when i.place() == 0 -> Collections.singletonList(inner);
                case KeyPath.Index i -> throw new Unwritable("a new list starts with its first item");
            };
        }
        return inner;
    }

    private StudyText existing(KeyPath path, Yaml node, Object value) {
        if (Data.says(node, value)) {
            return doc;
        }
        return switch (node) {
            case Yaml.Mapping m when value instanceof Map<?, ?> map && m.entries().stream().anyMatch(e -> map.containsKey(e.key().text())) ->
                group(path, m, map);
            case Yaml.Sequence s when value instanceof List<?> list && !list.isEmpty() && !s.items().isEmpty() -> list(path, s, list);
            default -> replace(path, value);
        };
    }

    private StudyText replace(KeyPath path, Object value) {
        List<String> candidates = new Replacing(doc).candidates(Family.of(doc, path), value);
        return Edit.first(doc, candidates, Data.of(doc.root()).change(path, old -> new Data.Wanted(value)));
    }

    private StudyText group(KeyPath path, Yaml.Mapping old, Map<?, ?> value) {
        StudyText now = doc;
        for (Map.Entry<?, ?> e : new LinkedHashMap<>(value).entrySet()) {
            now = new Setting(now).set(path.key((String) e.getKey()), e.getValue());
        }
        for (Yaml.Entry e : old.entries()) {
            if (!value.containsKey(e.key().text())) {
                now = new Removing(now).remove(path.key(e.key().text()));
            }
        }
        return now;
    }

    private StudyText list(KeyPath path, Yaml.Sequence old, List<?> value) {
        int before = old.items().size();
        int after = value.size();
        int head = 0;
        while (head < Math.min(before, after) && Data.says(old.items().get(head), value.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before, after) - head && Data.says(old.items().get(before - 1 - tail), value.get(after - 1 - tail))) {
            tail++;
        }
        StudyText now = doc;
        int common = Math.min(before, after) - head - tail;
        for (int i = head; i < head + common; i++) {
            now = new Setting(now).set(path.item(i), value.get(i));
        }
        for (int i = head + common; i < after - tail; i++) {
            now = new Inserting(now).insert(path, i, value.get(i));
        }
        for (int i = before - tail - 1; i >= after - tail; i--) {
            now = new Removing(now).remove(path.item(i));
        }
        return now;
    }
}
