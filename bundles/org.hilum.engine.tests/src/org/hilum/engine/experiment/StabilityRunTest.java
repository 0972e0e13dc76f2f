// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityClass;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.StabilityCases;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.testdata.CancelledTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten small images from perturbations to a table, and from a table to arms that leave out what is not stable. */
class StabilityRunTest {
    private static final int CASES = SmallImages.CASES;
    private static final int WAYS = 4;
    private static final int BLOCKS = 2;
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
            blocks:  { "CT.{tumour,ring}": { profile: as-is, processing: { spacing-in-plane: 1.2, spacing-through-plane: 1.2 }, families: [statistics] } }
            arms:
              all:    { blocks: ["*"], transforms: [impute, near-constant, z-score] }
              stable: { blocks: ["*"], transforms: [stable: { table: mine.csv }, impute, near-constant, z-score] }
            resampling: { repeated-k-fold: { k: 2, repeats: 1 } }
            perturbations:
              - { noise: 1, rotation: [-8, 8] }
              - { translation: [[0.25, 0.5, 0.75]], volume: [-0.1, 0.1], contour: 1 }
            """;

    @TempDir
    Path folder;

    private SmallImages images() {
        return new SmallImages(folder);
    }

    @BeforeEach
    void write() throws IOException {
        images().write();
    }

    private StabilityRun run(String yaml, int threads, Task task, String... cases) throws IOException {
        Study study = images().study(yaml);
        StabilityCases of = cases.length == 0 ? study.stability() : new StabilityCases.Named(List.of(cases));
        return StabilityRun.of(study, SmallImages.cohort(study), of, SmallImages.REGISTRY, new RunOptions(threads, 1L << 30), task);
    }

    private StabilityRun run() throws IOException {
        return run(STUDY, 2, Task.quiet(0));
    }

    private static Stability row(StabilityRun run, String part) {
        return run.table().rows().stream().filter(r -> r.column().startsWith("CT.tumour/") && r.column().contains(part)).findFirst().orElseThrow(() -> new AssertionError(part));
    }

    @Test
    void whatTellsCasesApart_isStable_whatIsChance_isNot() throws IOException {
        StabilityRun run = run();
        Stability mean = row(run, "/mean@");
        assertTrue(mean.icc() > 0.9 && mean.lower() > 0.75, mean.toString());
        assertTrue(mean.lower() <= mean.icc() && mean.icc() <= mean.upper());
        assertEquals(CASES, mean.cases());
        assertEquals(WAYS, mean.repeats());
        assertTrue(row(run, "/skewness@").lower() < 0.5, row(run, "/skewness@").toString());
        assertEquals(StabilityClass.POOR, row(run, "/skewness@").stabilityClass());
    }

    @Test
    void unitsAreKept_andFollowOnlyFromWhatTheyFollowFrom() throws IOException {
        int all = CASES * WAYS * BLOCKS;
        assertEquals(new RunRecord.Counts(all, 0), run().counts());
        assertEquals(new RunRecord.Counts(0, all), run().counts());
        String more = STUDY.replace("rotation: [-8, 8]", "rotation: [-8, 8, 4]");
        assertEquals(new RunRecord.Counts(CASES * BLOCKS, all), run(more, 2, Task.quiet(0)).counts(), "a further angle touches no other");
        images().write(3, 99, 5);
        assertEquals(new RunRecord.Counts(WAYS * BLOCKS, all - WAYS * BLOCKS), run().counts());
        assertFalse(Files.exists(folder.resolve("results/runs")), "it is no run of the study");
    }

    @Test
    void table_isTheSameOnOneThreadAndThree_andAnotherWithAnotherSeed() throws IOException {
        run(STUDY, 1, Task.quiet(0)).table().write(folder.resolve("one.csv"));
        remove(folder.resolve("results"));
        run(STUDY, 3, Task.quiet(0)).table().write(folder.resolve("three.csv"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.csv")), Files.readAllBytes(folder.resolve("three.csv")));
        run(STUDY.replace("seed: 5", "seed: 6"), 2, Task.quiet(0)).table().write(folder.resolve("other.csv"));
        assertFalse(Arrays.equals(Files.readAllBytes(folder.resolve("one.csv")), Files.readAllBytes(folder.resolve("other.csv"))));
    }

    private static void remove(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path f : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(f);
            }
        }
    }

    @Test
    void fileReadsBackTheSame() throws IOException {
        StabilityTable table = run().table();
        table.write(folder.resolve("s.csv"));
        assertEquals(table, StabilityTable.read(folder.resolve("s.csv")));
        assertTrue(Files.readString(folder.resolve("s.csv")).startsWith("column,icc,lower,upper,cases,repeats,class,note,"));
    }

    @Test
    void cancelledRun_goesOnWhereItStopped() throws IOException {
        assertThrows(CancellationException.class, () -> run(STUDY, 1, CancelledTask.after(9)));
        RunRecord.Counts counts = run().counts();
        assertTrue(counts.found() >= 9, counts.toString());
        assertEquals(CASES * WAYS * BLOCKS, counts.found() + counts.computed());
    }

    @Test
    void armWithTheTransform_losesWhatIsBelow_andNothingElse() throws IOException {
        StabilityTable table = run().table();
        table.write(folder.resolve("mine.csv"));
        StudyResults results = images().run(STUDY);
        ArmResult all = results.arm("all").orElseThrow();
        ArmResult stable = results.arm("stable").orElseThrow();
        assertTrue(stable.problems().isEmpty(), stable.problems().toString());
        List<String> good = table.rows().stream().filter(r -> r.lower() >= 0.75).map(Stability::column).toList();
        assertTrue(!good.isEmpty() && good.size() < table.rows().size());
        assertTrue(good.containsAll(stable.selectedColumns().keySet()));
        assertEquals(all.selectedColumns().keySet().stream().filter(good::contains).toList(), List.copyOf(stable.selectedColumns().keySet()));
        long before = results.run().counts().computed();
        assertTrue(before > 0);
        new StabilityTable(table.rows().stream().map(r -> r.column().contains("/mean@") ? new Stability(r.column(), 0, 0, 0, 10, 4, "", 0, 0) : r).toList())
                .write(folder.resolve("mine.csv"));
        StudyResults again = images().run(STUDY);
        assertEquals(2, again.run().counts().computed(), "another table: the two fits of that arm are made anew");
        assertTrue(again.arm("stable").orElseThrow().selectedColumns().keySet().stream().noneMatch(c -> c.contains("/mean@")));
    }

    @Test
    void caseWithoutImage_isLeftOut_andToldWhy() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("p03.nii"));
        Files.write(folder.resolve("p03.nii"), Arrays.copyOf(whole, whole.length / 2));
        StabilityRun run = run();
        assertTrue(run.lacking().get("CT.tumour").get("p03").contains("truncated"), run.lacking().toString());
        assertEquals(CASES - 1, row(run, "/mean@").cases());
        assertTrue(row(run, "/mean@").note().contains("1 of 10 cases"), row(run, "/mean@").note());
    }

    @Test
    void oneCaseAlone_hasNoStability_andTheTableSaysWhy() throws IOException {
        StabilityRun run = run(STUDY, 1, Task.quiet(0), "p02");
        assertTrue(run.table().rows().stream().allMatch(r -> Double.isNaN(r.icc()) && r.stabilityClass() == StabilityClass.UNDEFINED && r.note().contains("two cases")));
        Problem p = assertThrows(Problem.class, () -> run(STUDY, 1, Task.quiet(0), "p2"));
        assertTrue(p.getMessage().contains("p2") && p.getMessage().contains("p02"), p.getMessage());
    }

    @Test
    void noImageAtAll_isAProblem_asIsAStudyWithoutImageBlocks() throws IOException {
        for (int c = 0; c < CASES; c++) {
            Files.write(folder.resolve("p%02d.nii".formatted(c)), new byte[10]);
        }
        Problem none = assertThrows(Problem.class, this::run);
        assertTrue(none.getMessage().contains("p0"), none.getMessage());
        Files.writeString(folder.resolve("t.csv"), "patient,x\np00,1\np01,2\np02,3\np03,4\n");
        Problem tables = assertThrows(Problem.class, () -> run("""
                hilum: 1
                cases: { table: cases.csv, id: patient }
                outcome: { binary: response, positive: "yes" }
                blocks: { t: { table: t.csv } }
                """, 1, Task.quiet(0)));
        assertTrue(tables.getMessage().contains("no block of image features"), tables.getMessage());
    }
}
