// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.Unjudged;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study without an outcome: features of every case, no model; its files, labels among them, stand in columns of each role. */
class ExtractionOnlyTest {
    private static final Geometry GRID = Geometry.of(9, 9, 9, 1, 1, 1);
    private static final String STUDY = """
            hilum: 1
            cases:   { table: cases.csv, id: case }
            images:  { CT: "{CT}", MR: "{MR}" }
            regions: { tumour: { mask: "{{role}-tumour}", label: "{{role}-tumour-label}" } }
            blocks:  { "{CT,MR}.tumour": { profile: as-is, families: [statistics] } }
            """;
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("one", "two")) {
            float[] voxels = new float[GRID.count()];
            float[] labels = new float[GRID.count()];
            for (int v = 0; v < voxels.length; v++) {
                voxels[v] = v;
                // two cubes that touch neither each other nor the border
                int x = v % 9, z = v / 81;
                labels[v] = x > 0 && x < 4 && z > 2 && z < 6 ? 3 : x > 4 && x < 8 && z > 2 && z < 6 ? 5 : 0;
            }
            NiftiWriter.write(folder.resolve(name + ".nii"), new Volume(GRID, voxels, Quantity.HU));
            NiftiWriter.write(folder.resolve(name + "_labels.nii"), new Volume(GRID, labels, Quantity.HU));
        }
        Files.writeString(folder.resolve("cases.csv"), """
                case,CT,CT-tumour,CT-tumour-label,MR,MR-tumour,MR-tumour-label
                a,one.nii,one_labels.nii,3,two.nii,two_labels.nii,5
                b,one.nii,one_labels.nii,5,,,
                c,gone.nii,one_labels.nii,5,,,
                """);
    }

    private StudyReading read(String yaml) throws IOException {
        Files.writeString(folder.resolve(Study.FILE), yaml);
        return StudyFile.read(folder, Builtin.REGISTRY);
    }

    private StudyResults run(String yaml) throws IOException {
        Study study = read(yaml).orThrow();
        return StudyRun.run(study, yaml, Cohort.load(study, Task.quiet(0)), Builtin.REGISTRY, new RunOptions(2, 1 << 28), Task.quiet(0));
    }

    private static String reason(StudyResults results, String id) {
        return results.run().cases().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().reason();
    }

    @Test
    void withoutOutcome_everyCaseHasTheValuesOfWhatItHas_andTheOthersAReason() throws IOException {
        StudyResults results = run(STUDY);
        assertEquals(RunRecord.State.FINISHED, results.run().state());
        assertEquals(new Unjudged(), results.run().outcome(), "also as it is read back from the record");
        assertEquals(List.of(), results.arms());
        assertEquals(List.of("CT.tumour", "MR.tumour"), results.run().blocks().stream().map(RunRecord.BlockEntry::name).toList());
        assertEquals("", reason(results, "a"));
        assertEquals("", reason(results, "b"), "without MR, but with CT");
        assertTrue(reason(results, "c").contains("CT.tumour: no image CT: there is no file gone.nii"), reason(results, "c"));
        assertTrue(results.block("MR.tumour").lacking().get("b").contains("the column MR of cases.csv is empty"), results.block("MR.tumour").lacking().get("b"));
    }

    @Test
    void labels_areThoseOfTheCasesRowForTheRole() throws IOException {
        StudyResults results = run(STUDY);
        List<String> columns = results.block("CT.tumour").table().columns().stream().map(c -> c.name()).toList();
        int mean = columns.indexOf(columns.stream().filter(c -> c.contains("/mean@")).findFirst().orElseThrow(() -> new AssertionError(columns)));
        double[] ct = results.block("CT.tumour").table().column(mean);
        double[] mr = results.block("MR.tumour").table().column(mean);
        // voxels are numbered: the cubes' means differ by the four voxels in x that lie between their centres
        assertEquals(4, ct[1] - ct[0], 1e-9, "b has label 5 where a has 3");
        assertEquals(ct[1], mr[0], 1e-9, "a's MR has label 5");
        assertTrue(Double.isNaN(mr[1]));
    }

    @Test
    void exports_haveOneRowACaseWithFeatures_andNoOutcome() throws IOException {
        StudyResults results = run(STUDY);
        List<String> lines = Files.readAllLines(folder.resolve("results/exports/study.csv"));
        assertEquals(List.of("a", "b"), lines.stream().skip(1).map(l -> l.split(",", 2)[0]).toList());
        assertTrue(Arrays.stream(lines.getFirst().split(",")).skip(1).allMatch(h -> h.startsWith("CT.tumour/") || h.startsWith("MR.tumour/")), lines.getFirst());
        Exports.write(results, folder.resolve("results"), Exports.Format.ARFF);
        assertTrue(Files.readString(folder.resolve("results/exports/study.arff")).contains("@data"));
    }

    @Test
    void whatWasExtracted_isNotComputedAgain_butAnotherLabelIs() throws IOException {
        assertEquals(3, run(STUDY).run().counts().computed());
        assertEquals(new RunRecord.Counts(0, 3), run(STUDY).run().counts());
        Path table = folder.resolve("cases.csv");
        Files.writeString(table, Files.readString(table).replace("b,one.nii,one_labels.nii,5", "b,one.nii,one_labels.nii,3"));
        assertEquals(new RunRecord.Counts(1, 2), run(STUDY).run().counts());
    }

    @Test
    void nothingButExtraction_isPlanned() throws IOException {
        Study study = read(STUDY).orThrow();
        assertEquals(new StudyRun.Plan(3, 0, 0, 0, 0), StudyRun.plan(study, Cohort.load(study, Task.quiet(0)), Builtin.REGISTRY));
    }

    @Test
    void armsWithoutAnOutcome_areAnError_asIsAColumnThatIsNotThere() throws IOException {
        StudyReading reading = read(STUDY + "arms: { all: { blocks: [\"*\"] } }\n");
        assertEquals("study.yaml, line 1, column 1: the key outcome is missing — add outcome: { binary: response, positive: 1 }", reading.errors().getFirst().problem().getMessage());
        assertFalse(read(STUDY).findings().stream().filter(f -> f.what().startsWith("there is no outcome: features are extracted")).toList().isEmpty());
        Study study = read(STUDY.replace("{role}-tumour-label", "{role}-lable")).orThrow();
        assertTrue(assertThrows(Problem.class, () -> Cohort.load(study, Task.quiet(0))).getMessage().contains("CT-lable"));
    }
}
