// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts one value in the place of another, keeping the comments that stand within the old one. */
final class Replacing {
    private final StudyText doc;
    private final Layout layout;
    private final String text;

    Replacing(StudyText doc) {
        this.doc = doc;
        this.layout = doc.layout();
        this.text = doc.text();
    }

    /** The texts to try. */
    List<String> candidates(Family old, Object value) {
        if (old.node() instanceof Yaml.Scalar s) {
            return scalar(old, s, value);
        }
        String written = written(old, value);
        return List.of(Family.isFlow(old.node()) ? flow(old.node(), written) : block(old, written));
    }

    private String written(Family old, Object value) {
        Scalars scalars = new Scalars(doc.spaced());
        boolean pair = old.inList() && value instanceof Map<?, ?> m && m.size() == 1;
        return pair ? scalars.pair(((Map<?, ?>) value).entrySet().iterator().next()) : scalars.write(value, old.flow());
    }

    private List<String> scalar(Family old, Yaml.Scalar s, Object value) {
        List<String> ways = value instanceof String v
                ? ScalarStyle.candidates(v, s, old.flow(), contentIndent(old, s), doc.lines().lineBreak(s.span().start()))
                : List.of(written(old, value));
        List<String> texts = new ArrayList<>();
        int from = s.span().start();
        for (String way : ways) {
            if (s.span().length() > 0) {
                texts.add(Edit.replace(text, from, s.span().end(), way));
            } else {
                String before = from > 0 && Character.isWhitespace(text.charAt(from - 1)) ? "" : " ";
                String after = from < text.length() && !Character.isWhitespace(text.charAt(from)) && ",]}".indexOf(text.charAt(from)) < 0 ? " " : "";
                texts.add(Edit.replace(text, from, from, before + way + after));
                texts.add(Edit.replace(text, from, from, ": " + way));
            }
        }
        return texts;
    }

    /** The indentation of a text after | or >: as it is, where it has a line. */
    private String contentIndent(Family old, Yaml.Scalar s) {
        int line = doc.lines().next(s.span().start());
        while (line < s.span().end()) {
            int at = line;
            while (at < s.span().end() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < s.span().end() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                return text.substring(line, at);
            }
            line = doc.lines().next(line);
        }
        return old.key().map(k -> layout.indent(k.span().start())).orElse("") + "  ";
    }

    private String flow(Yaml node, String written) {
        int from = node.span().start();
        int to = node.span().end();
        List<String> comments = layout.comments(from, to);
        if (comments.isEmpty()) {
            return Edit.replace(text, from, to, written);
        }
        String next = doc.lines().lineBreak(from) + layout.indent(from);
        boolean alone = layout.next(to) >= doc.lines().next(to) && layout.comments(to, doc.lines().next(to)).isEmpty();
        return Edit.replace(text, from, to, written + " " + String.join(next, comments) + (alone ? "" : next));
    }

    /** A block of lines gives way to a value on the line of its key or dash. */
    String block(Family old, String written) {
        int owner = old.key().map(layout::colon).orElseGet(() -> layout.dash(old.node()));
        int column = old.key().map(k -> k.span().start()).orElse(owner);
        int from = owner + 1;
        int to = doc.lines().end(old.node().span().end());
        String next = doc.lines().lineBreak(from) + layout.indent(column) + "  ";
        StringBuilder by = new StringBuilder(" ").append(written);
        int lineEnd = doc.lines().end(from);
        List<String> first = layout.comments(from, lineEnd);
        boolean opensLine = layout.next(from) >= lineEnd;
        if (opensLine && !first.isEmpty()) {
            by.append(text, from, lineEnd);
        }
        List<String> others = layout.comments(opensLine ? lineEnd : from, to);
        others.forEach(c -> by.append(next).append(c));
        return Edit.replace(text, from, to, by.toString());
    }
}
