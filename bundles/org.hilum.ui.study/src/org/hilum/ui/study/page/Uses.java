// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.ArrayList;
import java.util.List;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;

/** Where plug-ins stand in the text: {@code glcm}, or {@code glcm: { bin-width: 25 }}. */
final class Uses {
    /** In an arm's transforms: the default ones. */
    static final String DEFAULTS = "...";

    private Uses() {
    }

    /**
     * A plug-in's name in the text.
     *
     * @param place the item of a list, or the value of a key, that names it
     */
    record Use(KeyPath place, String name) {
        /** The key whose group holds its settings. */
        KeyPath settings() {
            return place.key(name);
        }
    }

    /** The name that a value gives: a text, or the only key of a group; empty for anything else. */
    static String name(Yaml value) {
        return switch (value) {
            case Yaml.Scalar s -> s.text();
            case Yaml.Mapping m when m.entries().size() == 1 -> m.entries().getFirst().key().text();
            default -> "";
        };
    }

    /** The plug-ins of a list in the text; none where there is no such list. */
    static List<Use> list(StudyText text, KeyPath list) {
        List<Use> uses = new ArrayList<>();
        if (text.at(list).orElse(null) instanceof Yaml.Sequence s) {
            for (int i = 0; i < s.items().size(); i++) {
                uses.add(new Use(list.item(i), name(s.items().get(i))));
            }
        }
        return uses;
    }

    /** A list of transforms with the default ones in place of {@code ...}. */
    static List<Use> expanded(List<Use> own, List<Use> defaults) {
        List<Use> all = new ArrayList<>();
        for (Use use : own) {
            if (use.name().equals(DEFAULTS)) {
                all.addAll(defaults);
            } else {
                all.add(use);
            }
        }
        return all;
    }
}
