// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hilum.engine.store.CsvFile;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.evaluate.Predictions;
import org.hilum.spi.Task;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real images from files to predictions: 51 patients with soft-tissue sarcoma, PET and MR, from one study.yaml. */
class SarcomaStudyTest {
    private static final Task QUIET = Task.quiet(0);
    private static final Set<String> ARMS = Set.of("PET", "MR", "early", "late");
    @TempDir
    Path folder;

    private String text() throws IOException {
        String data = SharedData.path("sts").toString().replace('\\', '/');
        try (InputStream in = SarcomaStudyTest.class.getResourceAsStream("sarcoma-study.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("data/", data + "/");
        }
    }

    private StudyResults run(String name, String yaml, int threads) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        Files.writeString(place.resolve(Study.FILE), yaml);
        StudyReading reading = StudyFile.read(place, Builtin.REGISTRY);
        Study study = reading.study().orElseThrow(() -> new AssertionError(reading.findings()));
        Cohort cohort = Cohort.load(study, QUIET);
        return StudyRun.run(study, yaml, cohort, Builtin.REGISTRY, RunOptions.standard().withThreads(threads), QUIET);
    }

    /** Each arm's predictions as they are exported. */
    private Map<String, String> exported(StudyResults results) throws IOException {
        Path file = folder.resolve("predictions.csv");
        CsvFile.write(new ResultTables(results).predictions(), file);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).collect(Collectors.groupingBy(l -> l.substring(0, l.indexOf(',')), TreeMap::new,
                    Collectors.mapping(l -> l.substring(l.indexOf(',')), Collectors.joining("\n"))));
        }
    }

    @Test
    void fiftyOnePatients_fromImagesToPredictions_resumableAndReproducible() throws IOException {
        StudyResults results = run("two threads", text(), 2);
        everyCaseIsAccountedFor(results.run());
        everyArmRepeatAndFold_predictsItsCases(results);
        Map<String, String> predictions = exported(results);
        assertEquals(200, results.run().counts().computed());

        StudyResults again = run("two threads", text(), 2);
        assertEquals(new RunRecord.Counts(0, 200), again.run().counts());
        assertEquals(predictions, exported(again));

        assertEquals(predictions, exported(run("one thread", text(), 1)));

        StudyResults changed = run("two threads", text().replace("  PET:   { blocks", "  added: { blocks: [PET.tumour], learner: k-nn }\n  PET alone: { blocks"), 2);
        assertEquals(new RunRecord.Counts(25, 200), changed.run().counts(), "only the added arm was fitted");
        Map<String, String> renamed = exported(changed);
        assertEquals(predictions.get("PET"), renamed.get("PET alone"));
        Set.of("MR", "early", "late").forEach(arm -> assertEquals(predictions.get(arm), renamed.get(arm)));
    }

    private static void everyCaseIsAccountedFor(RunRecord run) {
        assertEquals(51, run.cases().size());
        Map<String, String> out = run.cases().stream().filter(c -> !c.compared()).collect(Collectors.toMap(RunRecord.CaseEntry::id, RunRecord.CaseEntry::reason));
        assertEquals(Set.of("STS_009", "STS_020"), out.keySet());
        out.forEach((id, reason) -> assertTrue(reason.contains("no image MR_T1") && reason.contains(id + "/MR_T1_image.nii.gz"), reason));
    }

    private static void everyArmRepeatAndFold_predictsItsCases(StudyResults results) {
        Predictions predictions = results.predictions();
        assertEquals(ARMS, Set.copyOf(predictions.arms()));
        for (ArmResult arm : results.arms()) {
            assertEquals(Map.of(), arm.problems());
            assertEquals(25, predictions.resamples(arm.name()).size());
            assertEquals(5 * 49, predictions.all(arm.name()).size());
            Map<Integer, List<String>> tested = predictions.all(arm.name()).stream().collect(Collectors.groupingBy(p -> p.resample().repeat(),
                    Collectors.mapping(p -> p.caseId(), Collectors.toList())));
            tested.values().forEach(ids -> assertEquals(49, Set.copyOf(ids).size(), "each case once a repeat"));
        }
    }
}
