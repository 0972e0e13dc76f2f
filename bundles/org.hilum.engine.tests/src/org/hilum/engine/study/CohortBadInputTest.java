// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;

/** Tables and files of cases that cannot be used, and what is told of them. */
class CohortBadInputTest extends CohortFolder {
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
    void idOfNoCase_inTheStudyFile_stopsTheStudy() {
        refused("study.yaml, cases.leave-out: the case 02 is not in cases.csv — correct the id (the nearest there: 002), or remove the line",
                with("centre: hospital", "centre: hospital, leave-out: { 02: moved }"));
        refused("study.yaml, images.pet.except: the case 005 is not in cases.csv — correct the id (the nearest there: 001), or remove the line",
                with("pet: \"img/{patient}/pet.nii.gz\"", "pet: { path: \"img/{patient}/pet.nii.gz\", except: { 005: x.nii.gz } }"));
    }
}
