// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where tests find the real images, cohorts and reference values that are not part of the project (their licences
 * differ). The folder is named by the system property or environment variable {@value #NAME}; without it, a folder
 * {@code shared/data} beside the checkout is used.
 */
public final class SharedData {
    /** System property, or environment variable, that names the folder. */
    public static final String NAME = "HILUM_TEST_DATA";

    private SharedData() {
    }

    /** The sub-folder or file {@code name} of the shared data; where it is absent the calling test is skipped, with the reason. */
    public static Path path(String name) {
        Path root = root();
        Path found = root.resolve(name);
        return Files.exists(found) ? found : abort("skipped: no shared test data " + name + " in " + root + " (set " + NAME + ")");
    }

    private static Path root() {
        String named = System.getProperty(NAME, System.getenv().getOrDefault(NAME, ""));
        return named.isEmpty() ? besideCheckout() : Path.of(named);
    }

    private static Path besideCheckout() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path beside = folder.resolveSibling("shared").resolve("data");
            if (Files.isDirectory(folder.resolve("targetplatform")) && Files.isDirectory(beside)) {
                return beside;
            }
        }
        return Path.of("..", "shared", "data").toAbsolutePath().normalize();
    }
}
