// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the comments of a text: a # outside every scalar, anchor and bracket. */
final class Comments {
    private final String text;
    private final Lines lines;
    private final List<Span> found = new ArrayList<>();
    private int from;

    private Comments(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** All comments in order, each from its # to the end of its line, line break excluded. */
    static List<Span> of(String text, Lines lines, YamlReader.Tree tree) {
        Comments comments = new Comments(text, lines);
        List<Span> taken = new ArrayList<>(tree.openings());
        scalars(tree.root(), taken);
        taken.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).forEach(comments::skip);
        comments.gap(text.length());
        return List.copyOf(comments.found);
    }

    private void skip(Span scalar) {
        gap(scalar.start());
        if (scalar.length() > 0 && (text.charAt(scalar.start()) == '|' || text.charAt(scalar.start()) == '>')) {
            int end = lines.end(scalar.start());
            from = scalar.start();
            gap(Math.min(end, scalar.end()));
        }
        from = Math.max(from, scalar.end());
    }

    private void gap(int to) {
        int at = from;
        while (at < to) {
            if (text.charAt(at) == '#') {
                int end = lines.end(at);
                found.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        from = Math.max(from, at);
    }

    private static void scalars(Yaml node, List<Span> into) {
        switch (node) {
            case Yaml.Scalar s -> into.add(s.span());
            case Yaml.Sequence s -> s.items().forEach(i -> scalars(i, into));
            case Yaml.Mapping m -> m.entries().forEach(e -> {
                into.add(e.key().span());
                scalars(e.value(), into);
            });
        }
    }
}
