// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hilum.engine.settings.Scalar;
import org.hilum.engine.study.text.Numbers;
import org.hilum.engine.study.text.Yaml;

/** Hands values of the text to {@link org.hilum.engine.settings.Settings}, which knows by its schema what is text and what a number. */
final class Trees {
    private Trees() {
    }

    static Map<String, Object> group(Yaml.Mapping m) {
        Map<String, Object> tree = new LinkedHashMap<>();
        m.entries().forEach(e -> tree.put(e.key().text(), of(e.value())));
        return tree;
    }

    private static Object of(Yaml node) {
        return switch (node) {
            case Yaml.Mapping m -> group(m);
            case Yaml.Sequence s -> s.items().stream().map(Trees::of).toList();
            case Yaml.Scalar s -> new Scalar(s.text(), switch (s.kind()) {
                case TEXT -> s.text();
                case INTEGER, REAL -> Numbers.parse(s.text());
                case FLAG -> Boolean.valueOf(s.text());
                case NONE -> null;
            });
        };
    }
}
