// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a study of four cases, which tests change before they load it. */
abstract class CohortFolder {
    static final Registry REGISTRY = Registry.open(List.of());
    static final String STUDY = """
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
    static final String CASES = "patient,hospital,response\n001,A,1\n002,A,0\n003,B,0\n004,B,\n";
    static final String CLINICAL = "patient,age,sex,afp,stage\n003,50,m,100,I\n001,60,f,10,II\n004,70,f,1,I\n";

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

    void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cohort load(String study) {
        return Cohort.load(StudyFile.read(folder, study, REGISTRY).orThrow(), Task.quiet(1));
    }

    void refused(String message, String study) {
        Study read = StudyFile.read(folder, study, REGISTRY).orThrow();
        assertEquals(message, assertThrows(Problem.class, () -> Cohort.load(read, Task.quiet(1))).getMessage());
    }

    static String reason(Cohort cohort, String id) {
        return cohort.find(id).orElseThrow().status() instanceof Status.Excluded e ? e.reason() : "included";
    }

    static String with(String from, String to) {
        assertTrue(STUDY.contains(from), from);
        return STUDY.replace(from, to);
    }
}
