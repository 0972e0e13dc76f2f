// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments of(String... given) {
        return new Arguments(List.of(given), List.of("--out", "--set"), List.of("--json"));
    }

    @Test
    void optionsMayStandAnywhere_withTheirValueBesideOrAttached() {
        Arguments a = of("a", "--out", "f", "--json", "--set=k=v", "b", "--set", "x=y");
        assertEquals(List.of("a", "b"), a.rest());
        assertEquals(Optional.of("f"), a.value("--out"));
        assertEquals(List.of("k=v", "x=y"), a.all("--set"));
        assertTrue(a.has("--json"));
    }

    @Test
    void afterTwoDashes_nothingIsAnOption() {
        assertEquals(List.of("--json"), of("--", "--json").rest());
    }

    @Test
    void whatIsNoOption_isRefusedWithTheNearest() {
        assertTrue(assertThrows(UsageError.class, () -> of("--jsn")).getMessage().contains("use one of: --json"));
        assertTrue(assertThrows(UsageError.class, () -> of("--out")).getMessage().contains("needs a value"));
        assertTrue(assertThrows(UsageError.class, () -> of("--out", "a", "--out", "b").value("--out")).getMessage().contains("more than once"));
    }
}
