// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hilum.image.perturb.Perturbation;
import org.junit.jupiter.api.Test;

class PerturbationsReaderTest {
    private static StudyReading read(String perturbations) {
        return StudyFile.read(Path.of("s"), """
                hilum: 1
                cases: cases.csv
                outcome: { binary: y, positive: 1 }
                blocks: { t: { table: t.csv } }
                """ + perturbations, Studies.REGISTRY);
    }

    private static List<String> names(String perturbations) {
        StudyReading reading = read(perturbations);
        return reading.study().orElseThrow(() -> new AssertionError(reading.findings())).perturbations().stream().map(Perturbation::name).toList();
    }

    private static String error(String perturbations) {
        StudyReading reading = read(perturbations);
        assertEquals(1, reading.errors().size(), reading.findings().toString());
        return reading.errors().getFirst().toString();
    }

    @Test
    void withoutTheKey_thereAreEighteen() {
        assertEquals(18, names("").size());
        assertEquals("n1_r-10_t0.25+0.25+0.25_v-0.15_c1", names("").getFirst());
    }

    @Test
    void aChain_isEveryCombination_andChainsFollowEachOther() {
        assertEquals(List.of("r-5_v0.1", "r5_v0.1"), names("perturbations: { rotation: [-5, 5], volume: 0.1 }"));
        assertEquals(List.of("n1", "n2", "t0.5+0.5+0.5", "t0+0.25+0"), names("perturbations: [{ noise: 2 }, { translation: [0.5, [0, 0.25, 0]] }]"));
        assertEquals(List.of("none", "c1"), names("perturbations: [{ rotation: 0 }, { contour: 1 }, { contour: 1 }]"));
    }

    @Test
    void whatIsWrong_isToldAtItsPlace() {
        assertTrue(error("perturbations: { rotation: 10 }").contains("repeats nothing"));
        assertTrue(error("perturbations: { rotate: [10, 20], noise: 2 }").contains("rotation"));
        assertTrue(error("perturbations: { noise: 3, volume: [-1, 0.1] }").contains("between -1 and 10"));
        assertTrue(error("perturbations: { noise: 3, translation: [[1, 2]] }").contains("three numbers"));
        assertTrue(error("perturbations: { noise: 50, contour: 50 }").contains("more than 200"));
    }
}
