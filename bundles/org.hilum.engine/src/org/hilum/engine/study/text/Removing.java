// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;

/** Takes keys and items away; the comments within stay as lines of their own. */
final class Removing {
    private final StudyText doc;
    private final Layout layout;
    private final String text;

    Removing(StudyText doc) {
        this.doc = doc;
        this.layout = doc.layout();
        this.text = doc.text();
    }

    StudyText remove(KeyPath path) {
        if (path.isRoot()) {
            throw new Unwritable("it is the whole file");
        }
        Family owner = Family.of(doc, path.parent());
        Siblings all = Siblings.of(owner.node(), layout);
        int which = all.place(path.last());
        Data expected = Data.of(doc.root()).change(path.parent(), d -> without(d, which));
        return Edit.first(doc, candidates(owner, all, which), expected);
    }

    private static Data without(Data d, int which) {
        return switch (d) {
            case Data.Group g -> {
                List<Data.Pair> pairs = new ArrayList<>(g.pairs());
                pairs.remove(which);
                yield new Data.Group(pairs);
            }
            case Data.Items i -> {
                List<Data> items = new ArrayList<>(i.items());
                items.remove(which);
                yield new Data.Items(items);
            }
            default -> throw new IllegalStateException("no siblings in " + d);
        };
    }

    private List<String> candidates(Family owner, Siblings all, int which) {
        if (all.spans().size() == 1) {
            if (owner.parent().isEmpty()) {
                throw new Unwritable("a study without any key is none");
            }
            String empty = all.list() ? "[]" : "{}";
            return List.of(all.flow() ? emptied(owner.node(), empty) : new Replacing(doc).block(owner, empty));
        }
        return List.of(all.flow() ? flow(all, which) : layout.firstInLine(all.spans().get(which).start()) ? lines(all, which) : inLine(all, which));
    }

    private String emptied(Yaml node, String empty) {
        int from = node.span().start();
        int to = node.span().end();
        List<String> comments = layout.comments(from, to);
        if (comments.isEmpty()) {
            return Edit.replace(text, from, to, empty);
        }
        String next = doc.lines().lineBreak(from) + layout.indent(from);
        return Edit.replace(text, from + 1, to - 1, " " + String.join(next, comments) + next);
    }

    /** Whole lines go. */
    private String lines(Siblings all, int which) {
        Span span = all.spans().get(which);
        int from = layout.lineStart(span.start());
        int lineEnd = doc.lines().end(span.end());
        int to = doc.lines().next(span.end());
        String lineBreak = doc.lines().lineBreak(span.start());
        String kept = layout.commentLines(span.start(), lineEnd, layout.indent(span.start()), lineBreak);
        if (to == lineEnd) {
            // the file ends without a line break, and shall again
            String whole = Edit.replace(text, from, to, kept);
            return whole.substring(0, whole.length() - (whole.endsWith(lineBreak) ? lineBreak.length() : 0));
        }
        return Edit.replace(text, from, to, kept);
    }

    /** The first key after a dash: the next takes its place. */
    private String inLine(Siblings all, int which) {
        int from = all.spans().get(which).start();
        int to = all.spans().get(which + 1).start();
        String next = doc.lines().lineBreak(from) + layout.indent(from);
        StringBuilder kept = new StringBuilder();
        layout.comments(from, to).forEach(c -> kept.append(c).append(next));
        return Edit.replace(text, from, to, kept.toString());
    }

    private String flow(Siblings all, int which) {
        boolean last = which == all.spans().size() - 1;
        int from = last ? all.spans().get(which - 1).end() : all.spans().get(which).start();
        int to = last ? all.spans().get(which).end() : all.spans().get(which + 1).start();
        List<String> comments = layout.comments(from, to);
        if (comments.isEmpty()) {
            return Edit.replace(text, from, to, "");
        }
        String next = doc.lines().lineBreak(from) + layout.indent(all.spans().get(which).start());
        String before = from > 0 && Character.isWhitespace(text.charAt(from - 1)) ? "" : " ";
        return Edit.replace(text, from, to, before + String.join(next, comments) + next);
    }
}
