// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve cases of small images: a case that fails costs itself, and only what changed is computed again. */
class ExtractionRunTest {
    private static final int CASES = 12;
    private static final int FITS = 2;
    private static final String STUDY = """
            hilum: 1
            name: Small images
            seed: 5
            cases:   { table: cases.csv, id: patient }
            outcome: { binary: response, positive: "yes" }
            images:  { CT: "{patient}.nii" }
            regions:
              tumour: { mask: "{patient}_mask.nii" }
              ring:   { peritumoural-ring: { of: tumour, width: 2 } }
            blocks:  { "CT.{tumour,ring}": { profile: as-is, families: [statistics] } }
            defaults: { transforms: [impute, z-score], learner: logistic }
            arms:    { image: { blocks: ["*"] } }
            resampling: { repeated-k-fold: { k: 2, repeats: 1 } }
            """;
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        StringBuilder cases = new StringBuilder("patient,response\n");
        for (int c = 0; c < CASES; c++) {
            cases.append("p%02d,%s\n".formatted(c, c % 2 == 0 ? "yes" : "no"));
            image(c, c);
            mask(c, grid(9), true);
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
    }

    private static Geometry grid(int n) {
        return Geometry.of(n, n, n, 1, 1, 1);
    }

    private Path image(int c) {
        return folder.resolve("p%02d.nii".formatted(c));
    }

    private void image(int c, long seed) {
        Random random = new Random(seed);
        float[] voxels = new float[grid(9).count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) (20 + random.nextGaussian());
        }
        NiftiWriter.write(image(c), new Volume(grid(9), voxels, Quantity.HU));
    }

    private void mask(int c, Geometry g, boolean drawn) {
        byte[] inside = new byte[g.count()];
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (byte) (drawn && v % 9 > 2 && v % 9 < 6 && v / 81 > 2 && v / 81 < 6 ? 1 : 0);
        }
        NiftiWriter.write(folder.resolve("p%02d_mask.nii".formatted(c)), new Mask(g, inside));
    }

    private StudyResults run(String yaml, long memory) throws IOException {
        Files.writeString(folder.resolve(Study.FILE), yaml);
        StudyReading reading = StudyFile.read(folder, Builtin.REGISTRY);
        Study study = reading.study().orElseThrow(() -> new AssertionError(reading.findings()));
        return StudyRun.run(study, yaml, Cohort.load(study, Task.quiet(0)), Builtin.REGISTRY, new RunOptions(2, memory), Task.quiet(0));
    }

    private StudyResults run() throws IOException {
        return run(STUDY, 1 << 28);
    }

    private static String reason(StudyResults results, String id) {
        return results.run().cases().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().reason();
    }

    private static long compared(StudyResults results) {
        return results.run().cases().stream().filter(RunRecord.CaseEntry::compared).count();
    }

    @Test
    void everyCaseAndBlock_hasItsValues() throws IOException {
        StudyResults results = run();
        assertEquals(new RunRecord.Counts(2 * CASES + FITS, 0), results.run().counts());
        BlockColumns tumour = results.block("CT.tumour");
        assertEquals(CASES, tumour.table().rows());
        assertTrue(tumour.table().columns().get(0).name().startsWith("CT.tumour/original/statistics/"), tumour.table().columns().get(0).name());
        assertTrue(Arrays.stream(tumour.table().column(0)).allMatch(Double::isFinite));
        assertEquals(tumour.table().width(), results.block("CT.ring").table().width());
    }

    @Test
    void badImageOrMask_costsThatCaseOnly_andSaysWhichFile() throws IOException {
        byte[] whole = Files.readAllBytes(image(3));
        Files.write(image(3), Arrays.copyOf(whole, whole.length / 2));
        mask(4, grid(9), false);
        mask(5, Geometry.of(9, 9, 9, 2, 2, 2), true);
        StudyResults results = run();
        assertEquals(CASES - 3, compared(results));
        assertTrue(reason(results, "p03").contains("p03.nii") && reason(results, "p03").contains("truncated"), reason(results, "p03"));
        assertTrue(reason(results, "p04").contains("p04"), reason(results, "p04"));
        assertTrue(reason(results, "p05").contains("p05_mask.nii") && reason(results, "p05").contains("mm"), reason(results, "p05"));
        assertEquals(CASES - 3, results.predictions().perCase("image").cases().size());
        String before = reason(results, "p04");
        assertEquals(before, reason(run(), "p04"), "a second run tells it again");
    }

    @Test
    void mendedImage_bringsItsCaseBack_andOnlyThatIsExtracted() throws IOException {
        byte[] whole = Files.readAllBytes(image(3));
        Files.write(image(3), Arrays.copyOf(whole, whole.length / 2));
        assertEquals(CASES - 1, compared(run()));
        Files.write(image(3), whole);
        StudyResults mended = run();
        assertEquals(CASES, compared(mended));
        assertEquals(new RunRecord.Counts(2 + FITS, 2 * (CASES - 1)), mended.run().counts());
    }

    @Test
    void maskOnAnotherGrid_isResampledWhereTheStudyAllowsIt_andTheRunListsIt() throws IOException {
        Geometry larger = new Geometry(9, 9, 9, new Vec3(1, 1, 1), new Vec3(1, 0, 0), Axes.LPS);
        mask(5, larger, true);
        assertEquals(CASES - 1, compared(run()));
        String allowed = STUDY.replace("_mask.nii\" }", "_mask.nii\", other-grid: nearest }");
        StudyResults resampled = run(allowed, 1 << 28);
        assertEquals(CASES, compared(resampled));
        assertEquals(new RunRecord.Counts(2 * CASES + FITS, 0), resampled.run().counts(), "what is done to masks is part of what values follow from");
        String note = ": region tumour: its mask lay on another grid than its image (its corners lie up to 1.000 mm (1.00 voxels) off; allowed are 0.0100 mm, 1 % of the smallest spacing)"
                + " and was resampled onto it by nearest neighbour, from 81 voxels to 81; none lay outside of the image (1 case)";
        assertEquals(List.of("block CT.tumour" + note, "block CT.ring" + note), resampled.run().notes());
        assertEquals(resampled.run().notes(), run(allowed, 1 << 28).run().notes(), "a second run tells it again");
    }

    @Test
    void changedVoxelsBesideAnUnchangedHeader_areExtractedAgain() throws IOException {
        String detached = STUDY.replace("\"{patient}.nii\"", "\"{patient}.nhdr\"");
        for (int c = 0; c < CASES; c++) {
            Files.writeString(folder.resolve("p%02d.nhdr".formatted(c)), "NRRD0004\ntype: float\ndimension: 3\nsizes: 9 9 9\nencoding: raw\nendian: little\nspace: LPS\n"
                    + "space directions: (1,0,0) (0,1,0) (0,0,1)\nspace origin: (0,0,0)\nbyte skip: -1\ndata file: p%02d.nii\n".formatted(c));
        }
        assertEquals(CASES, compared(run(detached, 1 << 28)));
        image(7, 99);
        assertEquals(new RunRecord.Counts(2 + FITS, 2 * (CASES - 1)), run(detached, 1 << 28).run().counts());
    }

    @Test
    void changedImage_isExtractedAgain_theOthersAreNot() throws IOException {
        run();
        image(7, 99);
        assertEquals(new RunRecord.Counts(2 + FITS, 2 * (CASES - 1)), run().run().counts());
    }

    @Test
    void studysSeed_doesNotTouchAnExtractionWithoutChance() throws IOException {
        run();
        assertEquals(new RunRecord.Counts(FITS, 2 * CASES), run(STUDY.replace("seed: 5", "seed: 6"), 1 << 28).run().counts());
    }

    @Test
    void changedRegionSetting_computesOnlyTheBlocksThatFollowFromIt() throws IOException {
        run();
        assertEquals(new RunRecord.Counts(CASES + FITS, CASES), run(STUDY.replace("width: 2", "width: 3"), 1 << 28).run().counts());
    }

    /** A block whose image is normalised by another region follows from that one too. */
    @Test
    void changedRegionOfReference_computesTheBlocksThatAreNormalisedByIt() throws IOException {
        String normalised = STUDY.replace("\"CT.{tumour,ring}\": { profile: as-is,",
                "CT.tumour: { profile: as-is, processing: { normalisation: { method: z-score, within: region, region: ring } },");
        StudyResults results = run(normalised, 1 << 28);
        assertEquals(new RunRecord.Counts(CASES + FITS, 0), results.run().counts());
        assertTrue(Arrays.stream(results.block("CT.tumour").table().column(0)).allMatch(mean -> Math.abs(mean) < 2), "20 HU would be their mean as it was");
        assertEquals(new RunRecord.Counts(CASES + FITS, 0), run(normalised.replace("width: 2", "width: 3"), 1 << 28).run().counts());
    }

    @Test
    void caseThatNeedsMoreThanTheMemory_isRefusedByName_andNotKeptAsAResult() throws IOException {
        Geometry large = Geometry.of(90, 90, 90, 1, 1, 1);
        NiftiWriter.write(image(2), new Volume(large, new float[large.count()], Quantity.HU));
        StudyResults poor = run(STUDY, 2 << 20);
        assertEquals(CASES - 1, compared(poor));
        assertTrue(reason(poor, "p02").contains("p02") && reason(poor, "p02").contains("MiB"), reason(poor, "p02"));
        image(2, 2);
        assertEquals(CASES, compared(run()));
    }

    /** Its image is as small as the others'. */
    @Test
    void caseWhoseMaskNeedsMoreThanTheMemory_isRefusedBeforeTheMaskIsRead() throws IOException {
        mask(2, Geometry.of(90, 90, 90, 0.1, 0.1, 0.1), true);
        StudyResults poor = run(STUDY, 2 << 20);
        assertEquals(CASES - 1, compared(poor));
        assertTrue(reason(poor, "p02").contains("case p02, block CT.tumour: it needs up to 2 MiB, more than the 1 MiB"), reason(poor, "p02"));
        assertTrue(reason(run(), "p02").contains("the mask lies on another grid"), "with more memory it is read");
    }

    @Test
    void noUsableImageAtAll_isAProblem() throws IOException {
        for (int c = 0; c < CASES; c++) {
            Files.write(image(c), new byte[10]);
        }
        Problem p = assertThrows(Problem.class, this::run);
        assertTrue(p.getMessage().contains("no case can be compared"), p.getMessage());
    }
}
