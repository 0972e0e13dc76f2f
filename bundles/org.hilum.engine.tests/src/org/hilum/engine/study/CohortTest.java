// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Survival;
import org.hilum.testdata.CancelledTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cases a study has, and what is said of those it cannot use. */
class CohortTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final String STUDY = """
            hilum: 1
            cases: { table: cases.csv, id: patient, centre: hospital }
            outcome: { binary: response, positive: 1 }
            images: { pet: "img/{patient}/pet.nii.gz", mr: "img/{patient}/mr.nii.gz" }
            regions:
              tumour: { mask: "img/{patient}/{role}_mask.nii.gz" }
              ring: { peritumoural-ring: { of: tumour } }
            blocks:
              "{pet,mr}.{tumour,ring}": { families: [glcm] }
              clinical: { table: clinical.csv, columns: [age, sex, afp: log10, stage: { I: 1, II: 2 }] }
            """;
    private static final String CASES = "patient,hospital,response\n001,A,1\n002,A,0\n003,B,0\n004,B,\n";
    private static final String CLINICAL = "patient,age,sex,afp,stage\n003,50,m,100,I\n001,60,f,10,II\n004,70,f,1,I\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeStudy() {
        write("cases.csv", CASES);
        write("clinical.csv", CLINICAL);
        for (String id : List.of("001", "002", "003", "004")) {
            for (String name : List.of("pet.nii.gz", "pet_mask.nii.gz", "mr.nii.gz", "mr_mask.nii.gz")) {
                write("img/" + id + "/" + name, "");
            }
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cohort load(String study) {
        return Cohort.load(StudyFile.read(folder, study, REGISTRY).orThrow(), Task.quiet(1));
    }

    private void refused(String message, String study) {
        Study read = StudyFile.read(folder, study, REGISTRY).orThrow();
        assertEquals(message, assertThrows(Problem.class, () -> Cohort.load(read, Task.quiet(1))).getMessage());
    }

    private static String reason(Cohort cohort, String id) {
        return cohort.find(id).orElseThrow().status() instanceof Status.Excluded e ? e.reason() : "included";
    }

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
    void allFilesMissing_isTold() {
        Cohort cohort = load(STUDY.replace("img/{patient}/pet.nii.gz", "images/{patient}/pet.nii.gz"));
        assertEquals(List.of("cases.csv: no case has the block pet.tumour; of the first one it is said: no image pet: there is no file images/001/pet.nii.gz — check the paths in study.yaml",
                "cases.csv: no case has the block pet.ring; of the first one it is said: no image pet: there is no file images/001/pet.nii.gz — check the paths in study.yaml"),
                cohort.problems().stream().map(Problem::getMessage).toList());
    }

    @Test
    void unknownCase_inTheClinicalTable_isReported() {
        write("clinical.csv", CLINICAL + "0O3,40,m,5,I\n");
        assertEquals(List.of("clinical.csv, line 5, column patient: the case 0O3 is not in cases.csv — correct the id (the nearest there: 003), add the case there, or leave the row: it is not used"),
                load(STUDY).problems().stream().map(Problem::getMessage).toList());
    }

    @Test
    void idsAreText_so7IsNot007() {
        write("clinical.csv", "patient,age,sex,afp,stage\n1,50,m,100,I\n2,60,f,10,II\n");
        refused("clinical.csv, column patient: none of its 2 rows is of a case of cases.csv: here it reads 1, there 001 — write the ids alike in both tables; they are compared as text, so 7 is not 007", STUDY);
    }

    @Test
    void duplicateId_isRefusedWithBothLines() {
        write("cases.csv", CASES + "002,B,1\n");
        refused("cases.csv, line 6, column patient: the case 002 stands here a second time; it stands already in line 3 — remove one of the two rows, or give each its own id", STUDY);
        write("cases.csv", CASES);
        write("clinical.csv", CLINICAL + "001,60,f,10,II\n");
        refused("clinical.csv, line 5, column patient: the case 001 stands here a second time; it stands already in line 3 — remove one of the two rows, or give each its own id", STUDY);
    }

    @Test
    void textInANumberColumn_isRefused() {
        write("clinical.csv", CLINICAL.replace("50", "fifty").replace("100", "<5"));
        Study study = StudyFile.read(folder, STUDY, REGISTRY).orThrow();
        Problem p = assertThrows(Problem.class, () -> Cohort.load(study, Task.quiet(1)));
        String cure = " — correct it, leave it empty if it is not known, or, if the column holds categories, say so in the study: category, or a number for each value";
        assertEquals("clinical.csv, line 2, column age: \"fifty\" is not a number" + cure, p.getMessage());
        assertEquals("clinical.csv, line 2, column afp: \"<5\" is not a number" + cure, p.getSuppressed()[0].getMessage());
    }

    @Test
    void outcomeWithOneClass_isRefused() {
        write("cases.csv", CASES.replace(",0", ",1"));
        refused("cases.csv, column response: all 3 cases have the same outcome, 1 — a model needs cases of both classes to tell apart", STUDY);
        write("cases.csv", CASES.replace(",1", ",0"));
        refused("cases.csv, column response: no case has the outcome 1, which the study calls positive; the column holds 0 (3 cases) — write in the study what stands in the column: positive: 0", STUDY);
        write("cases.csv", CASES.replace("003,B,0", "003,B,9"));
        refused("cases.csv, column response: a binary outcome has two values, but the column holds 0 (1 case), 1 (1 case), 9 (1 case) — leave the cell empty where the outcome is not known, and make a column with two values", STUDY);
        write("cases.csv", "patient,hospital,response\n001,A,\n002,A,NA\n");
        refused("cases.csv, column response: the outcome is not known of any case — fill in the column", STUDY);
    }

    @Test
    void missingColumns_areAllTold() {
        Study study = StudyFile.read(folder, STUDY.replace("id: patient", "id: patien").replace("centre: hospital", "centre: hospitl").replace("{patient}/mr.nii.gz", "{mr_path}"), REGISTRY).orThrow();
        Problem p = assertThrows(Problem.class, () -> Cohort.load(study, Task.quiet(1)));
        assertEquals("cases.csv: the table has no column patien — use one of: patient, hospital, response", p.getMessage());
        assertEquals("cases.csv: the table has no column hospitl — use one of: hospital, response, patient", p.getSuppressed()[0].getMessage());
        assertEquals("cases.csv: the table has no column mr_path — use one of: hospital, patient, response", p.getSuppressed()[1].getMessage());
    }

    @Test
    void missingTable_isTold() {
        delete("clinical.csv");
        refused(folder.resolve("clinical.csv") + ": there is no such file — check the path", STUDY);
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

    private static String with(String from, String to) {
        assertTrue(STUDY.contains(from), from);
        return STUDY.replace(from, to);
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

    @Test
    void idOfNoCase_inTheStudyFile_stopsTheStudy() {
        refused("study.yaml, cases.leave-out: the case 02 is not in cases.csv — correct the id (the nearest there: 002), or remove the line",
                with("centre: hospital", "centre: hospital, leave-out: { 02: moved }"));
        refused("study.yaml, images.pet.except: the case 005 is not in cases.csv — correct the id (the nearest there: 001), or remove the line",
                with("pet: \"img/{patient}/pet.nii.gz\"", "pet: { path: \"img/{patient}/pet.nii.gz\", except: { 005: x.nii.gz } }"));
    }
}
