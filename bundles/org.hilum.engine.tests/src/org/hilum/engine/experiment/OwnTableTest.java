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
import java.util.List;

import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose arm leaves out what is not stable needs nothing but to be run. */
class OwnTableTest {
    private static final int DRAWN = 6;
    private static final int WAYS = 2;
    private static final int FITS = 2;
    private static final String PLAIN = """
            hilum: 1
            name: Small images
            seed: 5
            cases:   { table: cases.csv, id: patient }
            outcome: { binary: response, positive: "yes" }
            images:  { CT: "{patient}.nii" }
            regions: { tumour: { mask: "{patient}_mask.nii" } }
            blocks:  { CT.tumour: { families: [statistics] } }
            resampling: { repeated-k-fold: { k: 2, repeats: 1 } }
            perturbations: { rotation: [-8, 8], volume: 0.1 }
            arms:
              all:    { blocks: ["*"], transforms: [impute, near-constant, z-score] }
            """;
    private static final String STABLE = PLAIN + "  firm:   { blocks: [\"*\"], transforms: [stable, impute, near-constant, z-score] }\nstability: { cases: 6 }\n";

    @TempDir
    Path folder;

    private SmallImages images() {
        return new SmallImages(folder);
    }

    private Path table() {
        return folder.resolve("results/stability.csv");
    }

    @BeforeEach
    void write() throws IOException {
        images().write();
    }

    @Test
    void run_makesTheTable_andNothingTwice() throws IOException {
        StudyResults first = images().run(STABLE);
        assertEquals(SmallImages.CASES + DRAWN * WAYS + 2 * FITS, first.run().counts().computed());
        StabilityTable table = StabilityTable.read(table());
        assertTrue(table.rows().stream().allMatch(r -> r.cases() == DRAWN && r.repeats() == WAYS), table.rows().toString());
        List<String> good = table.rows().stream().filter(r -> r.lower() >= 0.75).map(Stability::column).toList();
        assertTrue(!good.isEmpty() && good.size() < table.rows().size());
        assertTrue(good.containsAll(first.arm("firm").orElseThrow().selectedColumns().keySet()));
        first.arm("firm").orElseThrow().fits().values().forEach(fit -> assertEquals(good.size(), fit.recipes().getFirst().left().getFirst()));
        assertTrue(first.run().notes().stream().anyMatch(n -> n.startsWith("stability of " + table.rows().size() + " features, told from 6 cases: ")), first.run().notes().toString());

        byte[] before = Files.readAllBytes(table());
        assertEquals(0, images().run(STABLE).run().counts().computed());
        assertArrayEquals(before, Files.readAllBytes(table()));
    }

    @Test
    void tableThatIsGoneBrokenOrOutOfDate_isMadeAnew_fromUnitsThatAreThere() throws IOException {
        images().run(STABLE);
        byte[] right = Files.readAllBytes(table());
        Files.delete(table());
        assertEquals(0, images().run(STABLE).run().counts().computed());
        assertArrayEquals(right, Files.readAllBytes(table()));
        Files.writeString(table(), "column,icc,lower\nnonsense");
        assertEquals(0, images().run(STABLE).run().counts().computed());
        assertArrayEquals(right, Files.readAllBytes(table()));
        StudyResults more = images().run(STABLE.replace("[-8, 8]", "[-8, 8, 4]"));
        assertEquals(DRAWN + FITS, more.run().counts().computed(), "one perturbation more, and the arm that uses the table");
        assertTrue(StabilityTable.read(table()).rows().stream().allMatch(r -> r.repeats() == WAYS + 1));
    }

    @Test
    void commandForStabilityAlone_makesTheSameTable() throws IOException {
        images().run(STABLE);
        byte[] ofRun = Files.readAllBytes(table());
        Files.delete(table());
        Study study = images().study(STABLE);
        StabilityRun alone = StabilityRun.own(study, SmallImages.cohort(study), SmallImages.REGISTRY, new RunOptions(1, 1L << 30), Task.quiet(0));
        assertEquals(new RunRecord.Counts(0, DRAWN * WAYS), alone.counts());
        assertArrayEquals(ofRun, Files.readAllBytes(table()));
    }

    @Test
    void otherArms_loseNothingByIt() throws IOException {
        StudyResults plain = images().run(PLAIN);
        assertFalse(Files.exists(table()), "nobody asked");
        var alone = plain.predictions().all("all");
        StudyResults both = images().run(STABLE);
        assertEquals(alone, both.predictions().all("all"));
        assertEquals(DRAWN * WAYS + FITS, both.run().counts().computed());
    }

    @Test
    void plan_tellsWhatIsToBePerturbed() throws IOException {
        Study study = images().study(STABLE);
        StudyRun.Plan before = StudyRun.plan(study, SmallImages.cohort(study), SmallImages.REGISTRY);
        assertEquals(new StudyRun.Plan(SmallImages.CASES, 0, DRAWN * WAYS, 0, 2 * FITS), before);
        images().run(STABLE);
        assertEquals(new StudyRun.Plan(SmallImages.CASES, SmallImages.CASES, DRAWN * WAYS, DRAWN * WAYS, 2 * FITS),
                StudyRun.plan(study, SmallImages.cohort(study), SmallImages.REGISTRY));
        Study plain = images().study(PLAIN);
        assertEquals(0, StudyRun.plan(plain, SmallImages.cohort(plain), SmallImages.REGISTRY).perturbations());
    }

    @Test
    void tableThatTheStudyNames_mustBeThere_beforeAnythingIsComputed() {
        Problem named = assertThrows(Problem.class, () -> images().run(STABLE.replace("[stable,", "[stable: { table: mine.csv },")));
        assertTrue(named.getMessage().contains("mine.csv"), named.getMessage());
        assertFalse(Files.exists(folder.resolve("results/units/extraction")));
    }

    @Test
    void studyWithoutImages_hasNoTableOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "patient,x\np00,1\np01,2\np02,3\np03,4\n");
        Problem none = assertThrows(Problem.class, () -> images().run(STABLE.replace("CT.tumour: { families: [statistics] }", "t: { table: t.csv }")));
        assertTrue(none.getMessage().contains("no block of image features"), none.getMessage());
    }
}
