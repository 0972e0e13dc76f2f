// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Survival;
import org.hilum.testdata.CancelledTask;
import org.junit.jupiter.api.Test;

/** Which cases a study has, and what is said of those it cannot use. */
class CohortTest extends CohortFolder {
    @Test
    void cohort_hasEveryCaseWithItsStatus() {
        Cohort cohort = load(STUDY);
        assertEquals(List.of("001", "002", "003", "004"), cohort.cases().stream().map(Case::id).toList());
        assertEquals(List.of("A", "A", "B", "B"), cohort.cases().stream().map(Case::centre).toList());
        assertEquals(List.of("001", "002", "003"), cohort.included().stream().map(Case::id).toList());
        assertEquals("its outcome is not known: response is empty (cases.csv, line 5)", reason(cohort, "004"));
        assertEquals(new Binary("response", "1", new boolean[] {true, false, false}), cohort.outcome());
        assertEquals(new Binary("response", "1", new boolean[] {false, true}), cohort.subjects(List.of("003", "001")).outcome());
        assertEquals(folder.resolve("img/002/mr_mask.nii.gz"), cohort.find("002").orElseThrow().mask("mr", "tumour").orElseThrow());
        assertEquals(List.of(), cohort.problems());
    }

    @Test
    void tableBlock_standsBesideTheCases() {
        FeatureTable clinical = load(STUDY).tables().get("clinical");
        assertEquals(List.of("001", "002", "003", "004"), clinical.cases());
        assertEquals(List.of("clinical/age", "clinical/sex", "clinical/afp", "clinical/stage"), clinical.columns().stream().map(c -> c.name()).toList());
        assertArrayEquals(new double[] {60, Double.NaN, 50, 70}, clinical.column(0));
        assertArrayEquals(new double[] {1, Double.NaN, 2, 0}, clinical.column(2));
        assertArrayEquals(new double[] {2, Double.NaN, 1, 1}, clinical.column(3));
        assertEquals(List.of("f", "m"), clinical.columns().get(1).categories());
    }

    @Test
    void missingRow_isABlockTheCaseLacks() {
        Case subject = load(STUDY).find("002").orElseThrow();
        assertTrue(subject.included());
        assertEquals(Map.of("clinical", "no row in clinical.csv"), subject.absent());
    }

    @Test
    void missingFile_isABlockTheCaseLacks() {
        delete("img/003/mr.nii.gz");
        delete("img/001/pet_mask.nii.gz");
        Cohort cohort = load(STUDY);
        assertEquals(Map.of("mr.tumour", "no image mr: there is no file img/003/mr.nii.gz", "mr.ring", "no image mr: there is no file img/003/mr.nii.gz"),
                cohort.find("003").orElseThrow().absent());
        assertEquals("no mask tumour on pet: there is no file img/001/pet_mask.nii.gz", cohort.find("001").orElseThrow().absent().get("pet.ring"));
        assertTrue(cohort.find("001").orElseThrow().has("mr.ring"));
        assertEquals(Optional.empty(), cohort.find("003").orElseThrow().image("mr"));
    }

    @Test
    void carriedMask_needsTheImageItWasDrawnOn() {
        String carried = STUDY.replace("{role}_mask.nii.gz\"", "mr_mask.nii.gz\", role: mr, carry-over: registered");
        delete("img/001/mr_mask.nii.gz");
        delete("img/003/mr.nii.gz");
        Cohort cohort = load(carried);
        assertEquals("no mask tumour on mr: there is no file img/001/mr_mask.nii.gz", cohort.find("001").orElseThrow().absent().get("pet.tumour"));
        assertTrue(cohort.find("002").orElseThrow().has("pet.ring"));
        assertEquals("no image mr: there is no file img/003/mr.nii.gz", cohort.find("003").orElseThrow().absent().get("pet.tumour"));
    }

    @Test
    void path_mayStandInAColumn() {
        write("cases.csv", "patient,hospital,response,mr_path\n001,A,1,img/001/mr.nii.gz\n002,A,0,\n003,B,0,gone.nii.gz\n");
        Cohort cohort = load(STUDY.replace("img/{patient}/mr.nii.gz", "{mr_path}"));
        assertEquals(folder.resolve("img/001/mr.nii.gz"), cohort.find("001").orElseThrow().image("mr").orElseThrow());
        assertEquals("no image mr: the column mr_path of cases.csv is empty", cohort.find("002").orElseThrow().absent().get("mr.tumour"));
        assertEquals("no image mr: there is no file gone.nii.gz", cohort.find("003").orElseThrow().absent().get("mr.tumour"));
    }

    @Test
    void idsAreText_so7IsNot007() {
        write("clinical.csv", "patient,age,sex,afp,stage\n1,50,m,100,I\n2,60,f,10,II\n");
        refused("clinical.csv, column patient: none of its 2 rows is of a case of cases.csv: here it reads 1, there 001 — write the ids alike in both tables; they are compared as text, so 7 is not 007", STUDY);
    }

    @Test
    void wholeTable_leavesOutWhoTheCaseIsAndWhatCameOfIt() {
        write("clinical.csv", "patient,response,hospital,age\n001,1,A,60\n002,0,A,50\n003,0,B,40\n");
        Cohort cohort = load(STUDY.replaceAll(", columns: .*", " }"));
        assertEquals(List.of("clinical/age"), cohort.tables().get("clinical").columns().stream().map(c -> c.name()).toList());
    }

    @Test
    void severalCasesOfAPatient_areKnown() {
        write("cases.csv", "lesion,patient,hospital,response\nL1,P1,A,1\nL2,P1,A,0\nL3,P2,B,0\n");
        String grouped = STUDY.replace("id: patient", "id: lesion, patient: patient").replaceAll("\\n  clinical.*", "");
        assertEquals(List.of("P1", "P1", "P2"), load(grouped).subjects(List.of("L1", "L2", "L3")).patients());
        Cohort split = load(grouped.replace(", patient: patient", ""));
        assertEquals("cases.csv: the column patient names some patients more than once, but the study divides cases by lesion, so that one patient may stand in training and test — add patient: patient to cases",
                split.problems().getFirst().getMessage());
    }

    @Test
    void survivalOutcome_isReadAndChecked() {
        Study binary = StudyFile.read(folder, STUDY, REGISTRY).orThrow();
        Study study = new Study(folder, "s", 1, binary.cases(), new OutcomeSpec.SurvivalOutcome("weeks", "died", "1"), binary.images(), binary.regions(), binary.blocks(),
                binary.arms(), binary.resampling(), List.of(), CaseUse.COMMON);
        write("cases.csv", "patient,hospital,weeks,died\n001,A,10.5,1\n002,A,20,0\n003,B,,1\n004,B,7,\n");
        Cohort cohort = Cohort.load(study, Task.quiet(1));
        Survival outcome = (Survival) cohort.outcome();
        assertEquals(List.of("001", "002"), cohort.judged());
        assertEquals(10.5, outcome.time(0));
        assertTrue(outcome.event(0) && !outcome.event(1));
        assertEquals("its outcome is not known: weeks is empty (cases.csv, line 4)", reason(cohort, "003"));
        write("cases.csv", "patient,hospital,weeks,died\n001,A,0,1\n002,A,\"3,5\",0\n");
        Problem p = assertThrows(Problem.class, () -> Cohort.load(study, Task.quiet(1)));
        assertEquals("cases.csv, line 2, column weeks: \"0\" is no time of follow-up — write a number above 0, or leave it empty if it is not known", p.getMessage());
        assertEquals("cases.csv, line 3, column weeks: \"3,5\" is no time of follow-up — write decimals with a point", p.getSuppressed()[0].getMessage());
        write("cases.csv", "patient,hospital,weeks,died\n001,A,5,no\n002,A,4,yes\n");
        assertEquals("cases.csv, column died: the event happened to no case: none has the value 1; the column holds no, yes — say in the study which value means that it happened, by occurred",
                assertThrows(Problem.class, () -> Cohort.load(study, Task.quiet(1))).getMessage());
    }

    @Test
    void loading_canBeCancelled() {
        Study study = StudyFile.read(folder, STUDY, REGISTRY).orThrow();
        assertThrows(CancellationException.class, () -> Cohort.load(study, CancelledTask.atOnce()));
    }

    @Test
    void caseThatTheStudyLeavesOut_isExcludedWithTheStudysReason_andItsOutcomeIsNotLookedAt() {
        write("cases.csv", CASES.replace("002,A,0", "002,A,unclear"));
        Cohort cohort = load(with("centre: hospital", "centre: hospital, leave-out: { 002: outcome in dispute, 004: moved away }"));
        assertEquals("left out by study.yaml: outcome in dispute", reason(cohort, "002"));
        assertEquals("left out by study.yaml: moved away", reason(cohort, "004"));
        assertEquals(List.of("001", "003"), cohort.judged());
    }

    @Test
    void caseWithAFileOfItsOwn_isReadFromThere() {
        delete("img/003/mr.nii.gz");
        delete("img/003/mr_mask.nii.gz");
        write("later/003.nii.gz", "");
        write("later/pet_m.nii.gz", "");
        write("later/mr_m.nii.gz", "");
        Cohort cohort = load(with("mr: \"img/{patient}/mr.nii.gz\"", "mr: { path: \"img/{patient}/mr.nii.gz\", except: { 003: \"later/{patient}.nii.gz\" } }")
                .replace("{ mask: \"img/{patient}/{role}_mask.nii.gz\" }", "{ mask: \"img/{patient}/{role}_mask.nii.gz\", except: { 003: { mr: later/mr_m.nii.gz }, 001: \"later/{role}_m.nii.gz\" } }"));
        Case third = cohort.find("003").orElseThrow();
        assertEquals(folder.resolve("later/003.nii.gz"), third.image("mr").orElseThrow());
        assertEquals(folder.resolve("later/mr_m.nii.gz"), third.mask("mr", "tumour").orElseThrow());
        assertEquals(folder.resolve("img/003/pet_mask.nii.gz"), third.mask("pet", "tumour").orElseThrow());
        assertEquals(folder.resolve("later/pet_m.nii.gz"), cohort.find("001").orElseThrow().mask("pet", "tumour").orElseThrow());
        assertEquals(folder.resolve("img/001/mr.nii.gz"), cohort.find("001").orElseThrow().image("mr").orElseThrow());
    }
}
