// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.util.Map;

import org.hilum.engine.settings.CanonicalJson;

/**
 * The smallest piece of work that is kept.
 *
 * @param kind {@code extraction}, {@code fit}, …
 * @param key SHA-256 of the kind, a space and {@code from} as canonical JSON: the unit's name
 * @param from everything the content follows from: hashes of inputs, plug-ins with versions and settings, seed
 * @param made when and how long; nothing depends on it
 * @param content what came out
 * @param model canonical JSON of what was learnt, kept apart since few readers want it; {@link #NO_MODEL} where nothing was
 */
public record Unit(String kind, String key, Tree from, Tree made, Tree content, String model) {
    public static final String NO_MODEL = "{}";

    public static Unit of(String kind, Map<String, Object> from, Map<String, Object> made, Map<String, Object> content, String model) {
        return new Unit(kind, key(kind, from), new Tree(from), new Tree(made), new Tree(content), model);
    }

    /** The key of a unit of this kind that follows from {@code from}. */
    public static String key(String kind, Map<String, Object> from) {
        return ContentHash.of(kind + " " + CanonicalJson.write(from));
    }
}
