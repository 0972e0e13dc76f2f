// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class NoteCountsTest {
    @SafeVarargs
    private static Map<String, Integer> counts(List<String>... fits) {
        return NoteCounts.of(List.of(fits));
    }

    @Test
    void notesThatDifferInNumbersOnly_areOne_withTheRangeOfEach() {
        assertEquals(Map.of("lasso: 2–10 of 20 columns kept at λ = 1.5e-05–0.0312", 3), counts(List.of("lasso: 10 of 20 columns kept at λ = 0.0312"),
                List.of("lasso: 9 of 20 columns kept at λ = 1.5e-05"), List.of("lasso: 2 of 20 columns kept at λ = 0.01")));
        assertEquals(Map.of("slope of -3 to 1", 2), counts(List.of("slope of 1"), List.of("slope of -3")));
    }

    @Test
    void aFitIsCountedOnce_howeverOftenItNotesTheSame() {
        assertEquals(Map.of("4–7 columns", 2), counts(List.of("4 columns", "5 columns", "5 columns"), List.of("7 columns"), List.of()));
    }

    @Test
    void otherWordsAreOtherNotes() {
        assertEquals(Map.of("kept 3", 1, "dropped 3", 1), counts(List.of("kept 3", "dropped 3")));
    }

    @Test
    void numbersThatAreNames_keepNotesApart() {
        List<String> notes = List.of("gene_12 is constant", "gene_13 is constant", "genes/7 is constant", "genes/8 is constant", "case 17 is odd", "case 18 is odd",
                "in block/fbs25/mean", "in block/fbs50/mean", "id 007", "id 008", "version 1.2.3", "version 1.2.4", "5-fold", "6-fold");
        assertEquals(notes.size(), counts(notes).size(), counts(notes).toString());
    }

    @Test
    void orderOfFits_changesNothing() {
        assertEquals(counts(List.of("a 1"), List.of("a 3"), List.of("b")), counts(List.of("b"), List.of("a 3"), List.of("a 1")));
    }
}
