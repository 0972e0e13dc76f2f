// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.Optional;

/**
 * A node with its owner: the key whose value it is, or the list it is an item of. {@code flow}: it stands within braces or
 * brackets.
 */
record Family(Yaml node, Optional<Yaml.Scalar> key, Optional<Yaml> parent, boolean flow) {
    /** @throws Unwritable where the path names nothing */
    static Family of(StudyText text, KeyPath path) {
        if (path.isRoot()) {
            return new Family(text.root(), Optional.empty(), Optional.empty(), text.root().flow());
        }
        Family above = of(text, path.parent());
        boolean flow = above.flow || isFlow(above.node);
        return switch (path.last()) {
            case KeyPath.Key k when above.node instanceof Yaml.Mapping m && m.entry(k.name()).isPresent() -> {
                Yaml.Entry e = m.entry(k.name()).get();
                yield new Family(e.value(), Optional.of(e.key()), Optional.of(m), flow);
            }
            case KeyPath.Index i when above.node instanceof Yaml.Sequence s && i.place() < s.items().size() ->
                new Family(s.items().get(i.place()), Optional.empty(), Optional.of(s), flow);
            default -> throw new Unwritable("there is no " + path);
        };
    }

    static boolean isFlow(Yaml node) {
        return switch (node) {
            case Yaml.Mapping m -> m.flow();
            case Yaml.Sequence s -> s.flow();
            case Yaml.Scalar s -> false;
        };
    }

    /** Whether it is one pair without braces in a list in brackets, as in {@code [glcm: { distance: 2 }]}. */
    static boolean lonePair(Yaml node) {
        return node instanceof Yaml.Mapping m && m.flow() && m.entries().size() == 1
                && m.entries().getFirst().key().span().start() == m.span().start();
    }

    boolean inList() {
        return parent.orElse(null) instanceof Yaml.Sequence;
    }
}
