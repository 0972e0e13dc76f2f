// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The page of licences and the target platform tell the same. */
class LicencesTest {
    private static final Pattern GROUP = Pattern.compile("<groupId>(.*?)</groupId>");
    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    private final Checkout checkout = Checkout.find();

    private String targets() {
        return checkout.text("targetplatform/hilum.target") + checkout.text("targetplatform/dcm4che.target");
    }

    @Test
    void everyGroupOfTheTargetPlatform_hasItsLicenceTold_andNoneElse() {
        var used = GROUP.matcher(targets()).results().map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = checkout.text("docs/licences.md").lines().filter(line -> line.startsWith("|")).map(line -> line.split("\\|")[1])
                .filter(cell -> !cell.contains("(")) // what only the build itself uses
                .flatMap(cell -> NAMED.matcher(cell).results()).map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(used.isEmpty());
        assertEquals(used, told);
    }

    @Test
    void everyVersionOfTheTargetPlatform_isPinned() {
        var loose = VERSION.matcher(targets()).results().map(m -> m.group(1))
                .filter(v -> v.isEmpty() || v.contains("[") || v.contains("(") || v.contains("SNAPSHOT") || v.matches("LATEST|RELEASE")).toList();
        assertEquals(List.of(), loose);
    }
}
