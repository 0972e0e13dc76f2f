// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS = List.of("bin-width", "bins", "origin", "outliers", "interpolation");

    @ParameterizedTest
    @CsvSource({ "bin-widht,bin-width", "binWidth,bin-width", "bin,bin-width", "orgin,origin", "Outlier,outliers", "interpolate,interpolation" })
    void mistypedName_findsTheOneMeantFirst(String typed, String meant) {
        assertEquals(meant, Nearest.sort(typed, KEYS).get(0));
    }

    @Test
    void aShortNameWithinTheTypedOne_isNotNear() {
        assertEquals("morphology", Nearest.sort("morfology", List.of("log", "morphology", "glcm")).get(0));
    }

    @Test
    void allValidNamesAreListed() {
        assertEquals("use one of: bins, origin, bin-width, outliers, interpolation", Nearest.cure("binz", KEYS));
    }

    @Test
    void swappedLetters_countOnce() {
        assertEquals(1, Nearest.distance("glcm", "gclm"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
    }
}
