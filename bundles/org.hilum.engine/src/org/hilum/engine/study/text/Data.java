// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a text says, without where and how it is written: what an edit must have changed, and nothing else. An order of
 * keys counts.
 */
sealed interface Data {
    record Group(List<Pair> pairs) implements Data {
    }

    record Pair(String key, Data value) {
    }

    record Items(List<Data> items) implements Data {
    }

    record Atom(Yaml.Kind kind, String text) implements Data {
    }

    /** A value that an edit is to write: text, number, flag, list, map, or null for none. */
    record Wanted(Object value) implements Data {
    }

    static Data of(Yaml node) {
        return switch (node) {
            case Yaml.Scalar s -> new Atom(s.kind(), s.text());
            case Yaml.Sequence s -> new Items(s.items().stream().map(Data::of).toList());
            case Yaml.Mapping m -> new Group(m.entries().stream().map(e -> new Pair(e.key().text(), of(e.value()))).toList());
        };
    }

    /** The same with the value at the path changed; the path must exist. */
    default Data change(KeyPath path, UnaryOperator<Data> how) {
        if (path.isRoot()) {
            return how.apply(this);
        }
        KeyPath rest = new KeyPath(path.steps().subList(1, path.steps().size()));
        return switch (path.steps().getFirst()) {
            case KeyPath.Key k -> new Group(((Group) this).pairs.stream()
                    .map(p -> p.key().equals(k.name()) ? new Pair(p.key(), p.value().change(rest, how)) : p).toList());
            case KeyPath.Index i -> {
                List<Data> items = new ArrayList<>(((Items) this).items);
                items.set(i.place(), items.get(i.place()).change(rest, how));
                yield new Items(items);
            }
        };
    }

    /** Whether the node says this. */
    default boolean matches(Yaml node) {
        return switch (this) {
            case Wanted w -> says(node, w.value());
            case Atom a -> a.equals(of(node));
            case Items i -> node instanceof Yaml.Sequence s && s.items().size() == i.items.size()
                    && range(i.items.size()).allMatch(n -> i.items.get(n).matches(s.items().get(n)));
            case Group g -> node instanceof Yaml.Mapping m && m.entries().size() == g.pairs.size()
                    && range(g.pairs.size()).allMatch(n -> g.pairs.get(n).key().equals(m.entries().get(n).key().text())
                            && g.pairs.get(n).value().matches(m.entries().get(n).value()));
        };
    }

    /** Whether the node is how a value would be written: a text may be written as a number where the study takes it as text. */
    static boolean says(Yaml node, Object value) {
        return switch (value) {
            case null -> node instanceof Yaml.Scalar s && s.isNone();
            case Map<?, ?> map -> node instanceof Yaml.Mapping m && m.entries().size() == map.size()
                    && m.entries().stream().allMatch(e -> map.containsKey(e.key().text()) && says(e.value(), map.get(e.key().text())));
            case List<?> list -> node instanceof Yaml.Sequence s && s.items().size() == list.size()
                    && range(list.size()).allMatch(n -> says(s.items().get(n), list.get(n)));
            case Boolean b -> node instanceof Yaml.Scalar s && s.kind() == Yaml.Kind.FLAG && s.text().equalsIgnoreCase(b.toString());
            case Number n -> node instanceof Yaml.Scalar s && (s.kind() == Yaml.Kind.INTEGER || s.kind() == Yaml.Kind.REAL)
                    && Numbers.same(s.text(), n);
            default -> node instanceof Yaml.Scalar s && !s.isNone() && s.text().equals(value);
        };
    }

    private static java.util.stream.IntStream range(int n) {
        return java.util.stream.IntStream.range(0, n);
    }
}
