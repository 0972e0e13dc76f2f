// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Wording;

/**
 * What a plug-in in use is called in column names: its short name and, in brackets, what is set otherwise than by default,
 * so that {@code laplacian-of-gaussian(sigma=3)} is told from {@code laplacian-of-gaussian(sigma=5)}.
 */
final class UseName {
    /** Said by the column's aggregation already. */
    private static final String AGGREGATIONS = "aggregations";

    private UseName() {
    }

    static String of(Contribution plugin, Record settings) {
        List<String> parts = new ArrayList<>();
        add("", Settings.writeChanges(plugin.schema(), settings, plugin.defaults()), parts);
        return plugin.shortName() + (parts.isEmpty() ? "" : "(" + String.join(";", parts) + ")");
    }

    private static void add(String path, Map<?, ?> tree, List<String> parts) {
        tree.forEach((key, value) -> {
            if (value instanceof Map<?, ?> group) {
                add(path + key + ".", group, parts);
            } else if (!key.equals(AGGREGATIONS)) {
                parts.add(path + key + "=" + shown(value));
            }
        });
    }

    /** A slash separates the parts of a column's name. */
    private static String shown(Object value) {
        return switch (value) {
            case null -> "";
            case Double d -> Wording.number(d);
            case List<?> list -> String.join("+", list.stream().map(UseName::shown).toList());
            default -> value.toString().replace('/', '_').replace(';', '_');
        };
    }
}
