// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hilum.spi.Plugin;

/** Claims that the contract finds what is wrong with a plug-in. */
final class Mistakes {
    private Mistakes() {
    }

    static void found(Plugin<?> plugin, String... mistakes) {
        List<String> broken = Contract.of(plugin).broken();
        for (String mistake : mistakes) {
            assertTrue(broken.stream().anyMatch(b -> b.contains(mistake)), () -> mistake + " is not in " + broken);
        }
        assertThrows(AssertionError.class, () -> Contract.of(plugin).check());
    }
}
