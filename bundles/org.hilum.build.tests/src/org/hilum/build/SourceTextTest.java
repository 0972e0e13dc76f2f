// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What stands in every source file, and what in none. */
class SourceTextTest {
    private static final String HEADER = """
            // SPDX-FileCopyrightText: 2026 The Hilum authors
            // SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
            """;
    /** Written in pieces, so that this file does not hold what it looks for. */
    private static final Pattern ONE_MACHINE = Pattern.compile("(?<![\\w.$}{*~\"])/(" + "root|wo" + "rk|ho" + "me/\\w+|Us" + "ers/\\w+|t" + "mp)/\\w");
    private static final Pattern REGISTRY = Pattern.compile("(?i)re" + "po\\d*\\.mav" + "en|mav" + "en2\\b|sona" + "type|arti" + "factory\\.|ne" + "xus\\.");

    private final Checkout checkout = Checkout.find();

    @Test
    void everyJavaFile_beginsWithItsLicence() {
        List<Path> java = checkout.files().stream().filter(file -> file.toString().endsWith(".java")).toList();
        assertTrue(java.size() > 20, "only " + java.size() + " Java files found");
        assertEquals(List.of(), java.stream().filter(file -> !Checkout.read(file).orElse("").startsWith(HEADER)).toList());
    }

    @Test
    void noFile_namesAPathOfOneMachine() {
        assertEquals(List.of(), holding(ONE_MACHINE));
    }

    /** But the one that must: what it asks for is nowhere else. */
    @Test
    void noFile_namesTheHostOfARegistry() {
        assertEquals(List.of(), holding(REGISTRY).stream().filter(line -> !line.startsWith("targetplatform/dcm4che.target: <repository>")).toList());
    }

    private List<String> holding(Pattern pattern) {
        Predicate<String> found = pattern.asPredicate();
        return checkout.files().stream().flatMap(file -> Checkout.read(file).stream().flatMap(String::lines).filter(found)
                .map(line -> checkout.top().relativize(file) + ": " + line.strip())).toList();
    }
}
