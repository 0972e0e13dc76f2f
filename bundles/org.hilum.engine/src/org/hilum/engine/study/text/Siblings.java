// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;
import java.util.stream.IntStream;

/** The keys of a group with their values, or the items of a list with their dashes: what is removed or moved as one. */
record Siblings(List<Span> spans, List<String> keys, boolean list, boolean flow) {
    static Siblings of(Yaml node, Layout layout) {
        return switch (node) {
            case Yaml.Mapping m -> new Siblings(m.entries().stream().map(e -> new Span(e.key().span().start(), e.value().span().end())).toList(),
                    m.entries().stream().map(e -> e.key().text()).toList(), false, m.flow());
            case Yaml.Sequence s -> new Siblings(
                    s.items().stream().map(i -> s.flow() ? i.span() : new Span(layout.dash(i), i.span().end())).toList(),
                    IntStream.range(0, s.items().size()).mapToObj(Integer::toString).toList(), true, s.flow());
            case Yaml.Scalar s -> throw new Unwritable("it is " + s.described());
        };
    }

    int place(KeyPath.Step step) {
        int at = switch (step) {
            case KeyPath.Key k -> list ? -1 : keys.indexOf(k.name());
            case KeyPath.Index i -> list && i.place() < spans.size() ? i.place() : -1;
        };
        if (at < 0) {
            throw new Unwritable("there is no such value");
        }
        return at;
    }
}
