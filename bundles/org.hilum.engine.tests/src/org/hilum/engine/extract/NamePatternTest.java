// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamePatternTest {
    private static boolean takes(String pattern, String name) {
        return new NamePattern(pattern).takes(Path.of("folder.x", name));
    }

    @Test
    void names_areTakenInAnyCase() {
        assertTrue(takes("*.nii.gz", "CT.NII.GZ"));
        assertFalse(takes("*.nii.gz", "CT.nii"));
    }

    @Test
    void namesWithoutAnEnding_areThoseOfUids_andOfNumbers() {
        assertTrue(takes("*.", "IM000001"));
        assertTrue(takes("*.", "1.2.840.10008.7"));
        assertTrue(takes("*.", "CT.1.2.840.10008.7"));
        assertFalse(takes("*.", "image.nii"));
        assertFalse(takes("*.", "archive.7z"));
    }

    @Test
    void folders_areTakenWhereTheyAre(@TempDir Path folder) {
        assertTrue(new NamePattern("*/").takes(folder));
        assertFalse(new NamePattern("*/").takes(folder.resolve("none")));
        assertEquals("folders", new NamePattern("*/").describe());
    }
}
