// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.ShellLine;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.RoleImages;
import org.hilum.engine.map.MapArguments;
import org.hilum.engine.map.MapSettings;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.map.Window;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps of a study's regions, and the command that makes the same. */
class StudyMapTest {
    private static final Geometry GRID = Geometry.of(14, 13, 9, 1, 1, 2);
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final String STUDY = """
            hilum: 1
            cases: { table: cases.csv, id: patient }
            outcome: { binary: y, positive: 1 }
            images: { CT: { path: "{patient} CT.nii", reader: { nifti: { intensities: hu } } } }
            regions:
              tumour: { mask: "{patient}_labels.nii", label: 2 }
              fat: { mask: "{patient}_labels.nii", label: 1 }
              bright: { threshold: { from: 50 } }
            blocks:
              CT.tumour:
                profile: ct-abdomen
                processing: { spacing-in-plane: 1.5, lowest: null, normalisation: { method: z-score, within: region, region: fat }, discretisation: { method: fixed-bin-number, bins: 12 } }
                families: [statistics, glcm: { distance: 2, aggregations: [volume-averaged, slices-merged] }]
            arms: { all: { blocks: ["*"] } }
            resampling: { repeated-k-fold: { k: 2, repeats: 1 } }
            """;

    @TempDir
    Path folder;
    private Study study;
    private Case subject;
    private ImageBlock block;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("cases.csv"), "patient,y\nA,0\nB,1\nC,0\nD,1\n");
        Files.writeString(folder.resolve(Study.FILE), STUDY);
        for (String id : List.of("A", "B", "C", "D")) {
            Phantoms.noise(folder.resolve(id + " CT.nii"), GRID, id.charAt(0));
            Phantoms.mask(folder.resolve(id + "_labels.nii"), GRID, (i, j, k) -> i > 1 && j > 2 && k > 1 && i + j < 20 ? 2 : i == 0 ? 1 : 0);
        }
        study = StudyFile.read(folder, STUDY, REGISTRY).orThrow();
        subject = Cohort.load(study, Task.quiet(1)).find("B").orElseThrow();
        block = (ImageBlock) study.block("CT.tumour").orElseThrow();
    }

    private StudyMap map(String region, String family, String feature, MapSettings settings) {
        return new StudyMap(study, subject, block, region, StudyMap.use(block, REGISTRY.find(Kind.FEATURE, family)), feature, settings);
    }

    private byte[] byEngine(StudyMap map) throws IOException {
        Task task = Task.quiet(1);
        RoleImages images = new RoleImages(REGISTRY, study, subject, "CT");
        Path file = folder.resolve("engine.nii.gz");
        new ImageFiles(REGISTRY).write(file, map.mapping(REGISTRY).process(map.region(), images.image(task), images.mask(map.region(), task), other -> images.mask(other, task), task)
                .map(2, task).values());
        return Files.readAllBytes(file);
    }

    private byte[] byCommand(StudyMap map) throws IOException {
        List<String> arguments = new ArrayList<>(MapArguments.of(REGISTRY, map));
        Path file = folder.resolve("command.nii.gz");
        arguments.addAll(List.of("--out", file.toString()));
        Called called = Called.hilum(arguments.toArray(String[]::new));
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        return Files.readAllBytes(file);
    }

    @Test
    void theCommandOfAMap_makesTheSameFile_whateverTheStudySets() throws IOException {
        for (StudyMap map : List.of(
                map("tumour", "statistics", "mean", MapSettings.of(Window.parse("1", "box"))),
                map("tumour", "glcm", "contrast@volume-averaged", MapSettings.of(Window.parse("2.5mm", "ball")).within(new Box(3, 0, 4, 6, 13, 1))),
                map("fat", "ngtdm", "coarseness", MapSettings.of(Window.parse("2", "box")).uncut().withStep(2)))) {
            assertArrayEquals(byCommand(map), byEngine(map), map.feature());
        }
    }

    @Test
    void masksOnAnotherGrid_areResampledByTheCommandAsByTheStudy() throws IOException {
        Phantoms.mask(folder.resolve("B_labels.nii"), Geometry.of(16, 13, 9, 1, 1, 2), (i, j, k) -> i > 1 && j > 2 && k > 1 && i + j < 20 ? 2 : i == 0 ? 1 : 0);
        study = StudyFile.read(folder, STUDY.replace("label: 2", "label: 2, other-grid: nearest").replace("label: 1", "label: 1, other-grid: nearest"), REGISTRY).orThrow();
        StudyMap map = map("tumour", "statistics", "mean", MapSettings.of(Window.parse("1", "box")));
        assertArrayEquals(byCommand(map), byEngine(map));
        study = StudyFile.read(folder, STUDY.replace("label: 2", "label: 2, other-grid: nearest"), REGISTRY).orThrow();
        Problem told = assertThrows(Problem.class, () -> MapArguments.of(REGISTRY, map("tumour", "statistics", "mean", MapSettings.of(Window.parse("1", "box")))));
        assertTrue(told.getMessage().contains("only one may be resampled"), told.getMessage());
    }

    @Test
    void theCommandOfAMap_spellsFilesAndSettings_quotedForTheShell() {
        String line = ShellLine.of(MapArguments.of(REGISTRY, map("tumour", "glcm", "contrast@SUJT", MapSettings.of(Window.parse("2", "box")))));
        assertTrue(line.startsWith("hilum map '" + folder.resolve("B CT.nii") + "' " + folder.resolve("B_labels.nii") + " --label 2 --set image.intensities=hu --reference "), line);
        assertTrue(line.contains(" --profile ct-abdomen "), line);
        assertTrue(line.contains(" --set lowest= "), line);
        assertTrue(line.endsWith(" --set 'glcm.aggregations=[volume-averaged, slices-merged]' --set glcm.distance=2"), line);
        assertEquals("hilum map 'it'\\''s.nii'", ShellLine.of(List.of("map", "it's.nii")));
    }

    @Test
    void aFamilyThatTheBlockLacks_isAsItsProfileHasIt() {
        assertEquals(2, ((Number) Settings.write(StudyMap.use(block, REGISTRY.find(Kind.FEATURE, "glcm")).settings()).get("distance")).intValue());
        assertEquals("none", Settings.write(StudyMap.use(block, REGISTRY.find(Kind.FEATURE, "ivh")).settings()).get("method"));
    }

    @Test
    void aRegionThatIsInNoFile_hasNoCommand_andTheReasonIsTold() {
        Problem told = assertThrows(Problem.class, () -> MapArguments.of(REGISTRY, map("bright", "statistics", "mean", MapSettings.of(Window.parse("1", "box")))));
        assertEquals("region bright: the region bright is made by a segmenter and in no file — save the map from the workbench", told.getMessage());
    }

    @Test
    void anImage_isWrittenOnlyInAFormatThatItsNameSays() {
        Path file = folder.resolve("map.png");
        Problem told = assertThrows(Problem.class, () -> new ImageFiles(REGISTRY).write(file, new RoleImages(REGISTRY, study, subject, "CT").image(Task.quiet(1))));
        assertTrue(told.getMessage().contains("name it as one of *.nii, *.nii.gz"), told.getMessage());
    }
}
