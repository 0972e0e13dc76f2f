// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.study.Arm;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Study;
import org.hilum.evaluate.Auc;
import org.hilum.evaluate.Performance;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.Resample;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;

/** What a run computes. */
class StudyRunTest extends TableRuns {
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
    void oneThreadAndFour_giveTheSameBytes() throws IOException {
        assertEquals(predictions(run("one", TableStudy.arms(), 1), ALL), predictions(run("four", TableStudy.arms(), 4), ALL));
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
