// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Tests that load ONNX Runtime into the JVM of all tests need its switch, as every start script of Hilum sets it. */
final class Telemetry {
    private Telemetry() {
    }

    static void assumeOff() {
        assumeTrue("1".equals(System.getenv(InferenceRuntime.SWITCH)), "start the tests by ./hilum test, or with " + InferenceRuntime.SWITCH + "=1");
    }
}
