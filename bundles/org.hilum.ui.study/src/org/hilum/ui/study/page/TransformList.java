// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;

/**
 * The transforms of an arm: its own list, in which {@code ...} stands for the defaults; the study's defaults where it has
 * none; Hilum's own where the study says nothing.
 *
 * @param shown names of the arm's transforms, as it has them now
 */
record TransformList(String arm, List<String> shown) implements ListPlace {
    private static final KeyPath DEFAULTS = KeyPath.of("defaults", "transforms");

    private KeyPath own() {
        return KeyPath.of("arms", arm, "transforms");
    }

    private List<Uses.Use> uses(StudyText text) {
        List<Uses.Use> defaults = Uses.list(text, DEFAULTS);
        return text.at(own()).isPresent() ? Uses.expanded(Uses.list(text, own()), defaults) : defaults;
    }

    @Override
    public StudyText spelledOut(StudyText text) {
        boolean reliesOnDefaults = text.at(own()).isEmpty() || Uses.list(text, own()).stream().anyMatch(u -> u.name().equals(Uses.DEFAULTS));
        if (!reliesOnDefaults || text.at(DEFAULTS).isPresent()) {
            return text;
        }
        List<String> usual = new ArrayList<>(shown);
        Uses.list(text, own()).stream().map(Uses.Use::name).forEach(usual::remove);
        return text.set(DEFAULTS, usual).after();
    }

    @Override
    public Uses.Use use(StudyText spelledOut, int n) {
        return uses(spelledOut).get(n);
    }

    @Override
    public StudyText with(StudyText text, String name) {
        if (text.at(own()).isEmpty()) {
            return text.set(own(), List.of(Uses.DEFAULTS, name)).after();
        }
        return text.insert(own(), Uses.list(text, own()).size(), name).after();
    }

    @Override
    public StudyText without(StudyText text, int n) {
        return text.remove(uses(text).get(n).place()).after();
    }

    /** Defaults belong to all arms. */
    @Override
    public Optional<String> fixed(StudyText text, int n) {
        StudyText whole = spelledOut(text);
        boolean isOwn = use(whole, n).place().parent().equals(own());
        return isOwn ? Optional.empty() : Optional.of("one of the defaults, which all arms share that say ... or nothing");
    }
}
