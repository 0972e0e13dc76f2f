// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The call of {@code hilum scan} that makes the same study. */
public final class ScanArguments {
    private ScanArguments() {
    }

    /**
     * The arguments, {@code scan} the first.
     *
     * @param key file of the key by which pseudonyms were made
     * @param study the folder it goes into
     * @param name of the study; empty where it is called as its folder
     */
    public static List<String> of(ScanOptions options, Optional<Path> key, ScanRules rules, Path study, String name) {
        List<String> all = new ArrayList<>(List.of("scan", text(options.root()), "--out", text(study)));
        if (!name.isEmpty()) {
            all.addAll(List.of("--name", name));
        }
        key.ifPresent(file -> all.addAll(List.of("--pseudonyms", text(file))));
        if (options.visitGap() != ScanOptions.VISIT_GAP) {
            all.addAll(List.of("--visit-gap", Integer.toString(options.visitGap())));
        }
        all.addAll(rules.arguments());
        return List.copyOf(all);
    }

    private static String text(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
