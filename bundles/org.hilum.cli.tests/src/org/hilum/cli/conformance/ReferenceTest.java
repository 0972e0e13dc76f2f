// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static Reference reference(String value, String tolerance) {
        return new Reference(new BigDecimal(value), new BigDecimal(tolerance));
    }

    @Test
    void value_isJudgedAfterRoundingToThreeDigits() {
        assertTrue(reference("0.698", "0").isMetBy(0.69755));
        assertFalse(reference("0.698", "0").isMetBy(0.69745));
        assertTrue(reference("0.698", "0.004").isMetBy(0.7024));
        assertFalse(reference("0.698", "0.004").isMetBy(0.7026));
        assertTrue(reference("-5100", "50").isMetBy(-5149));
        assertFalse(reference("-5100", "50").isMetBy(-5156));
    }

    @Test
    void whatIsNoNumber_meetsNothing() {
        assertFalse(reference("0", "1000").isMetBy(Double.NaN));
        assertFalse(reference("0", "1000").isMetBy(Double.POSITIVE_INFINITY));
        assertEquals("| Volume | RNU0 | DHQ4 | 1 | 0 | undefined | **missed** |", reference("1", "0").row("Volume", "RNU0", "DHQ4", Double.NaN).markdown());
    }
}
