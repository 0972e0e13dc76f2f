// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;

/** What a run finds that earlier ones have computed. */
class StudyRerunTest extends TableRuns {
    @Test
    void secondRun_computesNothing() throws IOException {
        StudyResults first = run("one", TableStudy.arms(), 2);
        StudyResults second = run("one", TableStudy.arms(), 1);
        assertEquals(new RunRecord.Counts(0, 60), second.run().counts());
        assertEquals(predictions(first, ALL), predictions(second, ALL));
        assertEquals(2, RunFiles.all(folder.resolve("one/results")).size());
    }

    @Test
    void renamingReorderingAndAddingArms_changesNoOtherArmsNumbers_andComputesOnlyTheNew() throws IOException {
        String before = predictions(run("one", TableStudy.arms(), 2), ALL);
        List<Arm> arms = new ArrayList<>(TableStudy.arms());
        Collections.reverse(arms);
        Arm genes = arms.remove(3);
        arms.add(0, new Arm("renamed", genes.blocks(), genes.fusion(), genes.transforms(), genes.learner(), genes.threshold()));
        arms.add(2, TableStudy.arm("added", List.of("clinical"), Plugins.JOIN, Plugins.noise(0.3)));
        StudyResults changed = run("one", arms, 2);
        assertEquals(new RunRecord.Counts(15, 60), changed.run().counts());
        assertEquals(before, (predictions(changed, Set.of("clinical", "early")) + predictions(changed, Set.of("renamed")).replace("renamed,", "genes,")
                + predictions(changed, Set.of("late"))));
        StudyResults elsewhere = run("elsewhere", arms, 1);
        assertEquals(predictions(changed, Set.of("clinical", "early", "late", "renamed", "added")),
                predictions(elsewhere, Set.of("clinical", "early", "late", "renamed", "added")));
    }

    @Test
    void cancelledRun_isContinued_andEndsAsAnUndisturbedOne() throws IOException {
        String undisturbed = predictions(run("one", TableStudy.arms(), 2), ALL);
        Study study = generated.study(folder.resolve("two"), TableStudy.arms());
        for (int stop = 5; stop < 60; stop += 17) {
            int after = stop;
            assertThrows(CancellationException.class, () -> StudyRun.run(study, "", generated.cohort(), Plugins.registry(), new RunOptions(2, 1 << 30), new Watch(after)));
            assertEquals(RunRecord.State.CANCELLED, StudyResults.latest(study.results()).orElseThrow().run().state());
        }
        StudyResults results = run(study, 2);
        assertTrue(results.run().counts().found() >= 50 && results.run().counts().computed() > 0, results.run().counts().toString());
        assertEquals(undisturbed, predictions(results, ALL));
    }

    @Test
    void brokenUnit_isComputedAgain_andSaid() throws IOException {
        StudyResults first = run("one", TableStudy.arms(), 2);
        List<Path> units = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("one/results/units/fit"))) {
            files.filter(Files::isRegularFile).forEach(units::add);
        }
        Files.write(units.get(7), "half".getBytes());
        StudyResults second = run("one", TableStudy.arms(), 2);
        assertEquals(new RunRecord.Counts(1, 59), second.run().counts());
        assertTrue(second.run().broken().get(0).contains(units.get(7).getFileName().toString()));
        assertTrue(notes.stream().anyMatch(n -> n.contains("broken")));
        assertEquals(predictions(first, ALL), predictions(second, ALL));
    }

    @Test
    void otherValuesOutcomeSettingsOrSeed_areComputedAnew() {
        run("one", TableStudy.arms(), 2);
        generated.tables.get("clinical").column(0)[17] += 1e-9;
        assertEquals(new RunRecord.Counts(45, 15), run("one", TableStudy.arms(), 2).run().counts(), "genes alone do not see the clinical change");
        List<Arm> other = new ArrayList<>(TableStudy.arms());
        other.set(0, TableStudy.arm("genes", List.of("genes"), Plugins.JOIN, Plugins.CENTRE, Plugins.noise(0.11)));
        assertEquals(new RunRecord.Counts(15, 45), run("one", other, 2).run().counts());
        generated.positive[3] ^= true;
        assertEquals(0, run("one", TableStudy.arms(), 2).run().counts().found());
    }

    @Test
    void equalArms_areComputedOnce() {
        List<Arm> twins = List.of(TableStudy.arm("a", List.of("genes"), Plugins.JOIN, Plugins.CENTRE), TableStudy.arm("b", List.of("genes"), Plugins.JOIN, Plugins.CENTRE));
        StudyResults results = run("one", twins, 2);
        assertEquals(15, results.run().counts().computed());
        assertEquals(results.predictions().perCase("a").scores(), results.predictions().perCase("b").scores());
    }

    @Test
    void secondRunWhileOneGoesOn_isRefused() throws Exception {
        Study study = generated.study(folder.resolve("one"), TableStudy.arms());
        AtomicInteger refused = new AtomicInteger();
        Task inside = new Watch(Integer.MAX_VALUE) {
        };
        StudyRun.run(study, "", generated.cohort(), Plugins.registry(), new RunOptions(1, 1 << 30), new Task() {
            @Override
            public long seed() {
                return 0;
            }

            @Override
            public void check() {
                if (refused.get() == 0) {
                    assertThrows(Problem.class, () -> StudyRun.run(study, "", generated.cohort(), Plugins.registry(), RunOptions.standard(), inside));
                    refused.incrementAndGet();
                }
            }

            @Override
            public void progress(long done, long total) {
                // not looked at
            }

            @Override
            public void note(String text) {
                notes.add(text);
            }
        });
        assertEquals(1, refused.get());
    }

    @Test
    void unfinishedRun_showsWhatIsThere() {
        Study study = generated.study(folder.resolve("one"), TableStudy.arms());
        assertThrows(CancellationException.class, () -> StudyRun.run(study, "", generated.cohort(), Plugins.registry(), new RunOptions(1, 1 << 30), new Watch(10)));
        StudyResults results = StudyResults.latest(study.results()).orElseThrow();
        int there = results.arms().stream().mapToInt(a -> a.fits().size()).sum();
        assertTrue(there >= 10 && there < 60, "units there: " + there);
        assertEquals(15, results.arms().get(0).resamples());
        assertNotEquals(0, results.predictions().all("genes").size());
    }
}
