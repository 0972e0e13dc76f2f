// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes the order of siblings. Those that fill lines of their own move with the comment at their line's end; what stands
 * between the lines stays in place.
 */
final class Moving {
    private final StudyText doc;
    private final Layout layout;
    private final String text;

    Moving(StudyText doc) {
        this.doc = doc;
        this.layout = doc.layout();
        this.text = doc.text();
    }

    StudyText move(KeyPath collection, int from, int to) {
        Siblings all = Siblings.of(Family.of(doc, collection).node(), layout);
        int n = all.spans().size();
        if (from < 0 || to < 0 || from >= n || to >= n) {
            throw new Unwritable("it has " + n + " values");
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.add(to, order.remove(from));
        boolean lines = !all.flow() && all.spans().stream().allMatch(s -> layout.firstInLine(s.start()));
        List<Span> spans = all.spans().stream().map(s -> lines ? new Span(s.start(), doc.lines().end(s.end())) : s).toList();
        Data expected = Data.of(doc.root()).change(collection, d -> switch (d) {
            case Data.Group g -> new Data.Group(order.stream().map(g.pairs()::get).toList());
            case Data.Items i -> new Data.Items(order.stream().map(i.items()::get).toList());
            default -> d;
        });
        return Edit.first(doc, List.of(permuted(spans, order)), expected);
    }

    private String permuted(List<Span> spans, List<Integer> order) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span put = spans.get(order.get(i));
            out.append(text, at, spans.get(i).start()).append(text, put.start(), put.end());
            at = spans.get(i).end();
        }
        return out.append(text.substring(at)).toString();
    }
}
