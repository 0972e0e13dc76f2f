// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Plugin;

/**
 * What {@code plugin.xml} says of one plug-in.
 *
 * @param bundle symbolic name of the bundle it comes from
 * @param version that bundle's version
 * @param builtIn whether that bundle is part of Hilum rather than from a plug-in folder
 * @param attributes all attributes of the element, those of its kind alone among them ({@code files}, {@code outcomes}, {@code missing})
 */
record Declaration(Kind kind, String id, String name, String description, List<Reference> references, List<String> formerly,
        String bundle, String version, boolean builtIn, Map<String, String> attributes) {
    Declaration {
        references = List.copyOf(references);
        formerly = List.copyOf(formerly);
        attributes = Map.copyOf(attributes);
    }

    /** Of a plug-in that no {@code plugin.xml} declares. */
    static Declaration of(Kind kind, String id, Plugin<?> plugin) {
        return new Declaration(kind, id, id, "", List.of(), List.of(), plugin.getClass().getPackageName(), "0.0.0", true, Map.of());
    }
}
