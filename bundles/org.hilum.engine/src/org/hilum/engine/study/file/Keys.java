// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.Nearest;

/** The values of a group whose keys are known. */
final class Keys {
    private final Spot group;
    private final Map<String, Spot> values = new LinkedHashMap<>();

    private Keys(Spot group) {
        this.group = group;
    }

    static Keys of(Spot group, List<String> valid) {
        Keys keys = new Keys(group);
        for (Spot.Named entry : group.entries()) {
            if (valid.contains(entry.name())) {
                keys.values.put(entry.name(), entry.value());
            } else {
                entry.keyError("there is no key " + entry.name() + " here", Nearest.cure(entry.name(), valid));
            }
        }
        return keys;
    }

    /** A key's value; where nothing stands after the colon, as if the key were not there. */
    Optional<Spot> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(v -> !v.isNone());
    }

    Optional<Spot> require(String key, String example) {
        Optional<Spot> found = get(key);
        if (found.isEmpty()) {
            group.notes().addKey(Severity.ERROR, group.path(), "the key " + key + " is missing", "add " + example);
        }
        return found;
    }

    Optional<String> text(String key) {
        return get(key).flatMap(Spot::text);
    }
}
