// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesTest {
    private static List<PhaseGuess> guess(FoundImage... images) {
        return Phases.of(List.of(images));
    }

    @ParameterizedTest
    @CsvSource({ "Abdomen arterial 1.5mm,arterial", "ABD_ART_1.0,arterial", "late arterial,arterial", "Leber portalvenös,portal", "PV 3mm,portal", "Liver_PVP,portal", "foie tps portal,portal",
            "venous phase,portal", "DELAYED 5 MIN,delayed", "tps tardif,delayed", "Abdomen nativ,pre-contrast", "w/o contrast,pre-contrast", "NON-CONTRAST,pre-contrast", "pre contrast T1,pre-contrast",
            "Start of protocol,unknown", "party hat,unknown", "adventure,unknown", "'',unknown" })
    void words_ofADescription_tellThePhase_andPartsOfOtherWordsDoNot(String description, String phase) {
        assertEquals(phase, guess(Found.image("A", "1", "1", "CT", description)).getFirst().phase().toString());
    }

    @ParameterizedTest
    @CsvSource({ "101500,20240105101530.5,arterial,its acquisition 31 s after the injection", "101500,101610,portal,its acquisition 70 s after the injection",
            "101500,101800,delayed,its acquisition 180 s after the injection", "101500,101200,pre-contrast,its acquisition 180 s before the injection", "101500,101505,unknown,its acquisition 5 s after the injection",
            "101500,131500,unknown,''", "noon,101530,unknown,''" })
    void timing_tellsThePhase_whereNoWordDoes(String injection, String acquisition, String phase, String reason) {
        PhaseGuess guess = guess(Found.image("A", "1", "1", "CT", "abdomen", "ContrastBolusStartTime", injection, "AcquisitionDateTime", acquisition)).getFirst();
        assertEquals(phase, guess.phase().toString());
        assertEquals(phase.equals("unknown") ? "" : reason, guess.reason());
    }

    @Test
    void wordsAndTimingThatDisagree_areToldTogether() {
        PhaseGuess guess = guess(Found.image("A", "1", "1", "CT", "portal", "ContrastBolusStartTime", "101500", "AcquisitionDateTime", "101530")).getFirst();
        assertEquals(new PhaseGuess(Phase.PORTAL, "its description says portal; but its acquisition 30 s after the injection would be arterial"), guess);
    }

    private static FoundImage part(int n, String agent) {
        return Found.image("A", "1", "dynamic", "MR", "liver", "ContrastBolusAgent", agent, "AcquisitionDateTime", "2024010510150" + n + ".0");
    }

    @Test
    void threeOrFourVolumesOfASeries_areTakenInTheirOrder_twoOrFiveAreNot() {
        assertEquals(List.of("portal", "arterial", "delayed"), Stream.of(guess(part(2, "Gd"), part(1, "Gd"), part(3, "Gd"))).flatMap(List::stream).map(g -> g.phase().toString()).toList());
        assertEquals("acquisition 1 of 4 in its series", guess(part(1, "Gd"), part(2, "Gd"), part(3, "Gd"), part(4, "Gd")).getFirst().reason());
        for (int n : new int[] { 2, 5 }) {
            FoundImage[] parts = IntStream.range(0, n).mapToObj(i -> part(i, "Gd")).toArray(FoundImage[]::new);
            assertEquals(Phase.UNKNOWN, guess(parts).getFirst().phase(), n + " volumes");
        }
        assertEquals(Phase.UNKNOWN, guess(part(1, ""), part(2, ""), part(3, "")).getFirst().phase(), "b-values come in threes too");
    }

    @Test
    void theOnlyCtWithoutContrastAgent_isPreContrast_whereOthersHaveOne() {
        FoundImage plain = Found.image("A", "1", "1", "CT", "abdomen");
        FoundImage enhanced = Found.image("A", "1", "2", "CT", "abdomen", "ContrastBolusAgent", "Iohexol");
        assertEquals(List.of(Phase.PRE_CONTRAST, Phase.UNKNOWN), guess(plain, enhanced).stream().map(PhaseGuess::phase).toList());
        assertEquals(Phase.UNKNOWN, guess(plain).getFirst().phase());
    }

    @Test
    void pet_hasNoPhase_whateverItIsCalled() {
        assertEquals(Phase.UNKNOWN, guess(Found.image("A", "1", "1", "PT", "delayed")).getFirst().phase());
    }
}
