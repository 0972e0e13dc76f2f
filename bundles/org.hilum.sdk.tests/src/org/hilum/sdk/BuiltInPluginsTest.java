// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.List;
import java.util.stream.Stream;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hilum's own plug-ins keep the same contract that a lab's are asked to keep. */
class BuiltInPluginsTest {
    static Stream<Contribution> plugins() {
        return Registry.open(List.of()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void everyBuiltInPlugin_keepsItsContract(Contribution plugin) {
        Contract.of(plugin).check();
    }
}
