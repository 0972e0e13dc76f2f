// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import org.hilum.dicom.DicomToolkit;
import org.hilum.testdata.BuiltPlugin;

/**
 * The toolkit that these tests read by: Hilum's own, or that of dcm4che where the system property or environment variable
 * {@value #NAME} is {@code dcm4che}. All of them hold for either.
 */
final class UnderTest {
    private static final String NAME = "HILUM_TEST_TOOLKIT";

    static final DicomToolkit TOOLKIT = toolkit(System.getProperty(NAME, System.getenv().getOrDefault(NAME, "own")));

    private UnderTest() {
    }

    private static DicomToolkit toolkit(String name) {
        return switch (name) {
            case "own" -> DicomToolkit.compact();
            case "dcm4che" -> (DicomToolkit) BuiltPlugin.dicomToolkit().orElseThrow(() -> new AssertionError("./hilum build dcm4che has not been called"));
            default -> throw new AssertionError(NAME + " is own or dcm4che, not " + name);
        };
    }
}
