// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;

/** What becomes of images that were found: cases, roles, regions, a study file that can be read. */
class ScanPlanTest {
    private static final Registry REGISTRY = Registry.open(List.of());

    private static FoundImage ct(String patient, String series, String... about) {
        return Found.image(patient, "1", series, "CT", "abdomen", about);
    }

    private static List<String> used(ScanPlan plan) {
        return plan.images().stream().map(p -> p.caseId() + " " + p.role() + " " + p.used()).toList();
    }

    private static Study study(ScanPlan plan) {
        return StudyFile.read(Path.of("study"), new StudyYaml(plan, new CaseTable(plan, Path.of("study"))).text(), REGISTRY).orThrow();
    }

    @Test
    void visits_withinTheGapAreOne_andWhatHasNoDateComesLastAlone() {
        List<FoundImage> images = List.of(Found.image("A", "c", "1", "CT", "", "StudyDate", "20240301"), Found.image("A", "a", "2", "CT", "", "StudyDate", "20240101"),
                Found.image("A", "b", "3", "CT", "", "StudyDate", "20240131"), Found.image("A", "d", "4", "CT", ""));
        Visits visits = new Visits(images, 30);
        assertEquals(List.of(2, 1, 1, 3), images.stream().map(visits::visit).toList());
        assertEquals(List.of(3, 1, 2, 4), images.stream().map(visits::study).toList());
    }

    @Test
    void visitsInFolders_areCountedAsNumbersAre() {
        List<FoundImage> images = List.of(Found.image("A", "visit10", "1", "CT", ""), Found.image("A", "visit9", "2", "CT", ""));
        Visits visits = new Visits(images, 30);
        assertEquals(List.of(2, 1), images.stream().map(visits::visit).toList());
    }

    @Test
    void casesOfPatientsWithSeveralVisits_areNumbered_alsoWhereAPatientIsCalledSo() {
        ScanPlan plan = ScanPlan.of(Found.result(Found.row(ct("A", "1"), 1), Found.row(ct("A", "2"), 2), Found.row(ct("A_visit2", "3"), 1)), ScanRules.none());
        assertEquals(List.of("A_visit1 ct true", "A_visit2_ ct true", "A_visit2 ct true"), used(plan));
    }

    @Test
    void whatSomebodySays_standsInPlaceOfTheGuess_andFreesTheRoleForTheOther() {
        ScanPlan plan = ScanPlan.of(Found.result(Found.row(ct("A", "1"), 1, "GTV"), Found.row(ct("A", "2"), 1)), ScanRules.none());
        assertEquals(List.of("A ct true", "A ct false"), used(plan));
        assertEquals(List.of("A arterial true", "A ct true"), used(plan.by(plan.rules().role(ct("A", "1"), "arterial"))));
        assertEquals(List.of("A  false", "A ct true"), used(plan.by(plan.rules().role(ct("A", "1"), ""))));
        assertEquals("tumour", plan.by(plan.rules().region("GTV", "tumour")).images().getFirst().masks().getFirst().region());
        assertEquals(false, plan.by(plan.rules().region("GTV", "")).images().getFirst().masks().getFirst().used());
    }

    @Test
    void theStudyFile_hasEveryRegionOnTheRolesItWasDrawnOn() {
        ScanPlan plan = ScanPlan.of(Found.result(Found.row(ct("A", "1"), 1, "GTV", "Liver"), Found.row(Found.image("A", "1", "2", "PT", "fdg"), 1, "GTV")), ScanRules.none());
        Study study = study(plan);
        assertTrue(study.extractionOnly());
        assertEquals(List.of("ct.gtv", "pet.gtv", "ct.liver"), study.blocks().stream().map(b -> b.name()).toList());
        assertEquals(List.of("ct"), ((org.hilum.engine.study.RegionSpec.DrawnRegion) study.region("liver").orElseThrow()).drawnOn());
    }

    @Test
    void withoutAStructureOrAnImage_thereIsNoStudy_andTheCureIsTold() {
        ScanPlan none = ScanPlan.of(Found.result(), ScanRules.none());
        assertTrue(assertThrows(Problem.class, () -> study(none)).getMessage().contains("no image was found"));
        ScanPlan bare = ScanPlan.of(Found.result(Found.row(ct("A", "1"), 1)), ScanRules.none());
        assertTrue(assertThrows(Problem.class, () -> study(bare)).getMessage().contains("none of the 1 images has a structure"));
    }

    @Test
    void structureNames_cannotBreakOutOfTheComment() {
        ScanPlan plan = ScanPlan.of(Found.result(Found.row(ct("A", "1"), 1, "GTV\nblocks: {}"), Found.row(ct("B", "2"), 1, "x\" # {y}")), ScanRules.none());
        assertEquals(List.of("ct.x-y"), study(plan).blocks().stream().map(b -> b.name()).toList(), "a name of two lines cannot stand in a table");
    }
}
