// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree around the tests: named by the system property {@code hilum.checkout}, else around the working directory. */
public final class Checkout {
    private Checkout() {
    }

    public static Path top() {
        String named = System.getProperty("hilum.checkout");
        for (Path folder = Path.of(named == null ? "" : named).toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("targetplatform/hilum.target"))) {
                return folder;
            }
        }
        return abort("no checkout around the working directory");
    }
}
