// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One edit as a form would ask for it, what it must make of the data, and where it may touch the text. */
sealed interface RandomEdit {
    Edited apply(StudyText text);

    /** The data after the edit, computed on plain maps and lists. */
    Object expected(Object data);

    /** The widest range of the text before the edit that it may change. */
    Span touches(StudyText before);

    static RandomEdit pick(StudyText text, Random random) {
        List<KeyPath> all = new ArrayList<>();
        collect(text.root(), KeyPath.ROOT, all);
        KeyPath path = all.get(random.nextInt(all.size()));
        Yaml node = text.at(path).orElseThrow();
        return switch (random.nextInt(10)) {
            case 0 -> path.steps().size() > 1 ? new Remove(path) : pick(text, random);
            case 1 -> node instanceof Yaml.Mapping m && m.get("added").isEmpty() ? new Set(path.key("added"), value(random)) : pick(text, random);
            case 2 -> node instanceof Yaml.Sequence s ? new Insert(path, random.nextInt(s.items().size() + 1), value(random)) : pick(text, random);
            case 3 -> path.last() instanceof KeyPath.Key ? new Rename(path, "new" + random.nextInt(1000)) : pick(text, random);
            case 4 -> node instanceof Yaml.Sequence s && s.items().size() > 1
                    ? new Move(path, random.nextInt(s.items().size()), random.nextInt(s.items().size())) : pick(text, random);
            default -> node instanceof Yaml.Scalar || random.nextInt(8) == 0 ? new Set(path, value(random)) : pick(text, random);
        };
    }

    private static void collect(Yaml node, KeyPath path, List<KeyPath> into) {
        if (!path.isRoot()) {
            into.add(path);
        }
        switch (node) {
            case Yaml.Scalar s -> { }
            case Yaml.Mapping m -> m.entries().forEach(e -> collect(e.value(), path.key(e.key().text()), into));
            case Yaml.Sequence s -> {
                for (int i = 0; i < s.items().size(); i++) {
                    collect(s.items().get(i), path.item(i), into);
                }
            }
        }
    }

    /** Texts that look like text, numbers, flags, lists, groups: what forms write. */
    private static Object value(Random random) {
        List<Object> values = List.of(random.nextLong(1000), random.nextInt(1, 100) / 8.0, random.nextBoolean(), "word" + random.nextInt(100), "two words",
                "images/{patient}/x.nii.gz", "é, \"q\": #5", "it's", "a\nb\n", "yes # no", "*", "...", List.of("a", 1L, "*.x"), List.of(),
                Map.of("k", Map.of("bin-width", 0.5)), Map.of());
        return values.get(random.nextInt(values.size()));
    }

    @SuppressWarnings("unchecked")
    static Object at(Object data, KeyPath path) {
        Object here = data;
        for (KeyPath.Step step : path.steps()) {
            here = switch (step) {
                case KeyPath.Key k -> ((Map<String, Object>) here).entrySet().stream().filter(e -> String.valueOf(e.getKey()).equals(k.name())).findFirst()
                        .orElseThrow().getValue();
                case KeyPath.Index i -> ((List<Object>) here).get(i.place());
            };
        }
        return here;
    }

    /** The line that {@code offset} is in, up to where the next starts. */
    static Span lines(StudyText text, Span span) {
        return new Span(text.lines().start(span.start()), text.lines().next(span.end()));
    }

    record Set(KeyPath path, Object value) implements RandomEdit {
        @Override
        public Edited apply(StudyText text) {
            return text.set(path, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object expected(Object data) {
            Object parent = at(data, path.parent());
            switch (path.last()) {
                case KeyPath.Key k -> ((Map<String, Object>) parent).put(k.name(), plain(value));
                case KeyPath.Index i -> ((List<Object>) parent).set(i.place(), plain(value));
            }
            return data;
        }

        private static Object plain(Object value) {
            return value instanceof Double d && d == Math.rint(d) ? (Object) d.intValue() : value;
        }

        @Override
        public Span touches(StudyText before) {
            Yaml old = before.at(path).orElse(null);
            if (old instanceof Yaml.Scalar s) {
                return s.span();
            }
            if (old != null) {
                int start = before.keyAt(path).map(k -> k.span().end()).orElse(before.layout().previous(old.span().start()));
                return new Span(start, before.lines().end(old.span().end()));
            }
            Span group = before.at(path.parent()).orElseThrow().span();
            return new Span(group.start(), before.lines().end(group.end()));
        }
    }

    record Remove(KeyPath path) implements RandomEdit {
        @Override
        public Edited apply(StudyText text) {
            return text.remove(path);
        }

        @Override
        public Object expected(Object data) {
            Object parent = at(data, path.parent());
            switch (path.last()) {
                case KeyPath.Key k -> ((Map<?, ?>) parent).remove(k.name());
                case KeyPath.Index i -> ((List<?>) parent).remove(i.place());
            }
            return data;
        }

        @Override
        public Span touches(StudyText before) {
            Span owner = before.at(path.parent()).orElseThrow().span();
            int start = before.keyAt(path.parent()).map(k -> k.span().end()).orElse(Math.min(before.lines().start(owner.start()), before.layout().previous(owner.start())));
            return new Span(start, before.lines().next(owner.end()));
        }
    }

    record Insert(KeyPath path, int place, Object value) implements RandomEdit {
        @Override
        public Edited apply(StudyText text) {
            return text.insert(path, place, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object expected(Object data) {
            ((List<Object>) at(data, path)).add(place, Set.plain(value));
            return data;
        }

        @Override
        public Span touches(StudyText before) {
            Span list = before.at(path).orElseThrow().span();
            return new Span(list.start(), before.lines().end(list.end()));
        }
    }

    record Rename(KeyPath path, String name) implements RandomEdit {
        @Override
        public Edited apply(StudyText text) {
            return text.rename(path, name);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object expected(Object data) {
            Map<String, Object> parent = (Map<String, Object>) at(data, path.parent());
            Map<String, Object> renamed = new LinkedHashMap<>();
            parent.forEach((k, v) -> renamed.put(k.equals(((KeyPath.Key) path.last()).name()) ? name : k, v));
            parent.clear();
            parent.putAll(renamed);
            return data;
        }

        @Override
        public Span touches(StudyText before) {
            return before.keyAt(path).orElseThrow().span();
        }
    }

    record Move(KeyPath path, int from, int to) implements RandomEdit {
        @Override
        public Edited apply(StudyText text) {
            return text.move(path, from, to);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object expected(Object data) {
            List<Object> list = (List<Object>) at(data, path);
            list.add(to, list.remove(from));
            return data;
        }

        @Override
        public Span touches(StudyText before) {
            Span list = before.at(path).orElseThrow().span();
            return new Span(list.start(), before.lines().end(list.end()));
        }
    }
}
