// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.nio.file.Path;

import org.hilum.sdk.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deep features keep what every feature family promises. */
class DeepFeaturesContractTest {
    @TempDir
    Path folder;

    @Test
    void theContract_isKept() {
        Telemetry.assumeOff();
        Contract.of(new DeepFeatures()).with(Set.of(Networks.volume(1, 6, 6, 6).write(folder.resolve("net.onnx"))).output("embedding").settings()).check();
    }
}
