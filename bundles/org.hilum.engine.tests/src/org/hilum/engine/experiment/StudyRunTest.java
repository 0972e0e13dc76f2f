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
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hilum.engine.store.CsvFile;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Study;
import org.hilum.evaluate.Auc;
import org.hilum.evaluate.Performance;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.Resample;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyRunTest {
    @TempDir
    Path folder;
    private final TableStudy generated = new TableStudy(60, 1);
    private final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();

    /** A task that remembers notes and cancels once so many units are done. */
    private class Watch implements Task {
        private final int cancelAfter;
        private volatile long done;

        Watch(int cancelAfter) {
            this.cancelAfter = cancelAfter;
        }

        @Override
        public long seed() {
            return 0;
        }

        @Override
        public void check() {
            if (done >= cancelAfter) {
                throw new CancellationException();
            }
        }

        @Override
        public void progress(long units, long total) {
            done = units;
        }

        @Override
        public void note(String text) {
            notes.add(text);
        }
    }

    private StudyResults run(Study study, int threads) {
        return StudyRun.run(study, "text of the file", generated.cohort(), Plugins.registry(), new RunOptions(threads, 1 << 30), new Watch(Integer.MAX_VALUE));
    }

    private StudyResults run(String name, List<Arm> arms, int threads) {
        return run(generated.study(folder.resolve(name), arms), threads);
    }

    /** The predictions of some arms as they are exported. */
    private String predictions(StudyResults results, Set<String> arms) throws IOException {
        Path file = folder.resolve("predictions.csv");
        CsvFile.write(new ResultTables(results).predictions(), file);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> arms.contains(l.substring(0, l.indexOf(',')))).reduce("", (a, b) -> a + b + "\n");
        }
    }

    private static final Set<String> ALL = Set.of("genes", "clinical", "early", "late");

    @Test
    void everyArmRepeatFold_predictsEveryCaseOnceARepeat() {
        StudyResults results = run("one", TableStudy.arms(), 2);
        Predictions predictions = results.predictions();
        assertEquals(List.of("genes", "clinical", "early", "late"), predictions.arms());
        for (String arm : ALL) {
            assertEquals(15, predictions.resamples(arm).size());
            assertEquals(180, predictions.all(arm).size());
            assertEquals(60, predictions.perCase(arm).cases().size());
        }
        double auc = Performance.of(predictions, "early", s -> new Auc().value(s.scores(), (Binary) s.outcome())).mean();
        assertTrue(auc > 0.7, "informative columns are found: " + auc);
        assertEquals(RunRecord.State.FINISHED, results.run().state());
        assertEquals(60, results.run().counts().computed());
    }

    @Test
    void secondRun_computesNothing() throws IOException {
        StudyResults first = run("one", TableStudy.arms(), 2);
        StudyResults second = run("one", TableStudy.arms(), 1);
        assertEquals(new RunRecord.Counts(0, 60), second.run().counts(), this::whatUnitsFollowFrom);
        assertEquals(predictions(first, ALL), predictions(second, ALL));
        assertEquals(2, RunFiles.all(folder.resolve("one/results")).size());
    }

    /** Hashes and seeds that the kept units follow from, and how many of them do: should two runs disagree, one of these differs. */
    private String whatUnitsFollowFrom() {
        Map<String, Integer> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("one/results/units"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher part = Pattern.compile("\"(code|data|engine|id|seed|spi|version)\":\"?[^\",}]*").matcher(Files.readString(file));
                while (part.find()) {
                    parts.merge(part.group(), 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            return e.toString();
        }
        return parts + " " + notes;
    }

    @Test
    void oneThreadAndFour_giveTheSameBytes() throws IOException {
        assertEquals(predictions(run("one", TableStudy.arms(), 1), ALL), predictions(run("four", TableStudy.arms(), 4), ALL));
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
    void commonCases_haveEveryBlock_andTheOthersAReason() {
        generated.excluded.put("p001", "no outcome in cases.csv");
        generated.absent.put("p002", Map.of("genes", "no row in genes.csv"));
        generated.absent.put("p003", Map.of("genes", "no row in genes.csv", "clinical", "no row in clinical.csv"));
        StudyResults results = run("one", TableStudy.arms(), 2);
        assertEquals(57, results.predictions().perCase("clinical").cases().size());
        Map<String, RunRecord.CaseEntry> cases = new HashMap<>();
        results.run().cases().forEach(c -> cases.put(c.id(), c));
        assertEquals(60, cases.size());
        assertEquals("no outcome in cases.csv", cases.get("p001").reason());
        assertEquals("without genes: no row in genes.csv", cases.get("p002").reason());
        assertEquals("without genes: no row in genes.csv; clinical: no row in clinical.csv", cases.get("p003").reason());
        assertTrue(cases.get("p004").compared());
    }

    @Test
    void availableCases_areEachArmsOwn_onTheSameSplits() {
        generated.absent.put("p002", Map.of("genes", "no row in genes.csv"));
        StudyResults results = run(generated.study(folder, TableStudy.arms(), new Resampling.RepeatedKFold(5, 1), CaseUse.AVAILABLE), 2);
        assertEquals(59, results.predictions().perCase("genes").cases().size());
        assertEquals(60, results.predictions().perCase("clinical").cases().size());
        for (int fold = 0; fold < 5; fold++) {
            Resample resample = new Resample(0, fold);
            Set<String> clinical = Set.copyOf(results.origin("clinical", resample).orElseThrow().texts("test"));
            assertTrue(clinical.containsAll(results.origin("genes", resample).orElseThrow().texts("test")));
        }
    }

    @Test
    void externalCohort_isPredictedByTheOther() {
        StudyResults results = run(generated.study(folder, TableStudy.arms(), new Resampling.External("half", List.of("A")), CaseUse.COMMON), 2);
        assertEquals(30, results.predictions().all("early").size());
        assertTrue(results.predictions().all("early").stream().allMatch(p -> Integer.parseInt(p.caseId().substring(1)) % 2 == 1));
    }

    @Test
    void armWithoutColumns_predictsTheTrainingPrevalence_andIsCounted() {
        StudyResults results = run("one", List.of(TableStudy.arm("none", List.of("genes"), Plugins.JOIN, Plugins.NOTHING, Plugins.CENTRE)), 2);
        ArmResult none = results.arm("none").orElseThrow();
        assertEquals(15, none.prevalenceOnly());
        assertEquals(5, none.columns());
        assertEquals(0, none.selected().get(0));
        Resample first = new Resample(0, 0);
        List<String> training = results.origin("none", first).orElseThrow().texts("training");
        double share = training.stream().filter(id -> generated.positive[Integer.parseInt(id.substring(1))]).count() / (double) training.size();
        double[] predicted = results.predictions().test("none", first).scores().toArray();
        assertEquals(12, predicted.length);
        Arrays.stream(predicted).forEach(p -> assertEquals(share, p));
    }

    @Test
    void unpenalisedLearnerWithManyColumns_isFlaggedOnce_withTheNumberOfFits() {
        Study study = generated.study(folder, List.of(arm("free", 1e-8), arm("held back", 10)));
        StudyResults results = StudyRun.run(study, "", generated.cohort(), Builtin.REGISTRY, new RunOptions(2, 1 << 30), new Watch(Integer.MAX_VALUE));
        Map<String, Integer> flags = results.arm("free").orElseThrow().flags();
        assertEquals(1, flags.size(), flags.toString());
        flags.forEach((flag, fits) -> {
            assertTrue(flag.matches("no penalty, and more columns than a fifth of the events: 8 columns for \\d\\d–\\d\\d events"), flag);
            assertEquals(15, fits);
        });
        assertEquals(Map.of(), results.arm("held back").orElseThrow().flags());
    }

    private static Arm arm(String name, double ridge) {
        return Builtin.arm(name, List.of("genes", "clinical"), Builtin.fusion("early"), Builtin.learner("logistic", "ridge", ridge));
    }

    @Test
    void armThatFails_isTold_andTheOthersGoOn() {
        List<Arm> arms = List.of(new Arm("defect", List.of("clinical"), Plugins.JOIN, List.of(), Plugins.FAILING, TableStudy.arms().get(0).threshold()),
                new Arm("unfit", List.of("genes"), Plugins.JOIN, List.of(), Plugins.FAILING, TableStudy.arms().get(0).threshold()),
                TableStudy.arm("fine", List.of("genes"), Plugins.JOIN));
        StudyResults results = run("one", arms, 2);
        assertEquals(15, results.arm("unfit").orElseThrow().problems().size());
        assertTrue(results.arm("unfit").orElseThrow().problems().get(new Resample(0, 0)).getMessage().contains("too many columns"));
        assertTrue(results.arm("defect").orElseThrow().problems().get(new Resample(0, 0)).getMessage().contains("a defect"));
        assertEquals(180, results.predictions().all("fine").size());
        assertEquals(List.of("fine"), results.predictions().arms());
        assertTrue(notes.stream().anyMatch(n -> n.startsWith("arm defect, repeat 1, fold 1: ")), notes.toString());
    }

    @Test
    void missingValue_withoutImputation_namesColumnCaseAndCure() {
        generated.tables.get("clinical").column(1)[20] = Double.NaN;
        ArmResult early = run("one", TableStudy.arms(), 2).arm("clinical").orElseThrow();
        assertEquals(15, early.problems().size());
        String message = early.problems().get(new Resample(0, 0)).getMessage();
        assertTrue(message.contains("clinical1") && message.contains("impute"), message);
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

    @Test
    void nothingToCompare_isAProblemWithTheReasons() {
        generated.ids().forEach(id -> generated.absent.put(id, Map.of("genes", "no row in genes.csv")));
        Problem p = assertThrows(Problem.class, () -> run("one", TableStudy.arms(), 1));
        assertTrue(p.getMessage().contains("no row in genes.csv"), p.getMessage());
    }

    @Test
    void record_keepsTheStudysTextSeedAndVersions() {
        RunRecord run = run("one", TableStudy.arms(), 1).run();
        assertEquals("text of the file", run.study().file());
        assertEquals(20260414, run.study().seed());
        String version = run.host().get("hilum");
        assertTrue(version.matches("\\d+\\.\\d+\\.\\d+(\\.qualifier)?"), version);
        assertTrue(run.arms().get(3).content().toString().contains("test.mean-of-blocks"));
    }
}
