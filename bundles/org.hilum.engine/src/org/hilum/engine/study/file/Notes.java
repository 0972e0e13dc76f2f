// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.Span;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;

/** Collects what is found while a study is read. */
final class Notes {
    private final StudyText text;
    private final List<Finding> all = new ArrayList<>();

    Notes(StudyText text) {
        this.text = text;
    }

    Spot root() {
        return new Spot(text.root(), KeyPath.ROOT, this);
    }

    /** About a value; where nothing stands, about its key. */
    void add(Severity severity, KeyPath path, Yaml node, String what, String cure) {
        Span span = node.span().length() > 0 ? node.span() : key(path);
        all.add(new Finding(severity, path, text.place(span), what, cure));
    }

    /** About a key; where it does not stand, about the nearest one above it. */
    void addKey(Severity severity, KeyPath path, String what, String cure) {
        all.add(new Finding(severity, path, text.place(key(path)), what, cure));
    }

    private Span key(KeyPath path) {
        return text.keyAt(path).map(Yaml.Scalar::span).or(() -> text.at(path).map(Yaml::span))
                .orElseGet(() -> path.isRoot() ? text.root().span() : key(path.parent()));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** In the order of the text. */
    List<Finding> findings() {
        return all.stream().distinct().sorted(Comparator.comparingInt((Finding f) -> f.place().span().start()).thenComparing(Finding::severity)).toList();
    }
}
