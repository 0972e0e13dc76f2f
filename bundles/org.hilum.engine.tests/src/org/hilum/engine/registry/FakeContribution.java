// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Plugin;

/** Plug-ins declared as by a {@code plugin.xml}, of Hilum or of a lab. */
public final class FakeContribution {
    private FakeContribution() {
    }

    /** @param id Hilum's own begin with {@code org.hilum.} */
    public static Contribution reader(Kind kind, String id, String files, Plugin<?> plugin) {
        return new Contribution(new Declaration(kind, id, id, "", List.of(), List.of(), "bundle", "1.0.0", id.startsWith("org.hilum."), Map.of("files", files)), () -> plugin);
    }
}
