// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-", "+-1", "-1e", "\n=1" })
    void textThatASpreadsheetWouldRun_isDefused(String text) {
        assertEquals("'" + text, CsvCell.safe(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-1.5", "+3", "-1.0E-5", "-Infinity", "NaN", "007", "a=b", "2-3", "tumour" })
    void numbersAndOrdinaryText_stayAsTheyAre(String text) {
        assertEquals(text, CsvCell.safe(text));
    }
}
