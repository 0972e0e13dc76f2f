// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;

/** Gives a key another name. */
final class Renaming {
    private final StudyText doc;

    Renaming(StudyText doc) {
        this.doc = doc;
    }

    StudyText rename(KeyPath path, String name) {
        Family family = Family.of(doc, path);
        Yaml.Scalar key = family.key().orElseThrow(() -> new Unwritable("it has no name"));
        if (key.text().equals(name)) {
            return doc;
        }
        if (doc.at(path.parent().key(name)).isPresent()) {
            throw new Unwritable("there is a " + name + " already");
        }
        List<String> candidates = ScalarStyle.candidates(name, key, family.flow(), "", "\n").stream()
                .map(way -> Edit.replace(doc.text(), key.span().start(), key.span().end(), way)).toList();
        Data expected = Data.of(doc.root()).change(path.parent(), d -> new Data.Group(((Data.Group) d).pairs().stream()
                .map(p -> p.key().equals(key.text()) ? new Data.Pair(name, p.value()) : p).toList()));
        return Edit.first(doc, candidates, expected);
    }
}
