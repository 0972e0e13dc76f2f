// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

/** Finds a group in braces, to copy its style. */
final class FirstBrace {
    private FirstBrace() {
    }

    /** Where the first non-empty one opens; −1 where there is none. */
    static int of(Yaml node) {
        return switch (node) {
            case Yaml.Scalar s -> -1;
            case Yaml.Sequence s -> s.items().stream().mapToInt(FirstBrace::of).filter(at -> at >= 0).findFirst().orElse(-1);
            case Yaml.Mapping m when m.flow() && !m.entries().isEmpty() && m.span().start() < m.entries().getFirst().key().span().start() ->
                m.span().start();
            case Yaml.Mapping m -> m.entries().stream().mapToInt(e -> of(e.value())).filter(at -> at >= 0).findFirst().orElse(-1);
        };
    }
}
