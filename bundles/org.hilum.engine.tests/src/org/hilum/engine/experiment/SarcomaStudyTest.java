// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityClass;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.store.CsvFile;
import org.hilum.engine.store.Tree;
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
    private static final Set<String> ARMS = Set.of("PET", "MR", "early", "late", "firm");
    private static final int PERTURBED = 8;
    private static final int REPEATS = 2;
    private static final int UNITS = 51 + 49 + 5 * 25 + 2 * PERTURBED * REPEATS;
    private static final Set<String> FAMILIES = Set.of("statistics", "histogram", "ivh", "local-intensity", "morphology", "glcm", "glrlm", "glszm", "gldzm", "ngtdm", "ngldm");
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
        assertEquals(UNITS, results.run().counts().computed());
        stability_isToldOfEveryFeature_andTheArmLosesWhatItSays(results, StabilityTable.read(folder.resolve("two threads/results/stability.csv")));

        StudyResults again = run("two threads", text(), 2);
        assertEquals(new RunRecord.Counts(0, UNITS), again.run().counts());
        assertEquals(predictions, exported(again));

        assertEquals(predictions, exported(run("one thread", text(), 1)));
        assertArrayEquals(Files.readAllBytes(folder.resolve("two threads/results/stability.csv")), Files.readAllBytes(folder.resolve("one thread/results/stability.csv")));

        StudyResults changed = run("two threads", text().replace("  PET:   { blocks", "  added: { blocks: [PET.tumour], learner: k-nn }\n  PET alone: { blocks"), 2);
        assertEquals(new RunRecord.Counts(25, UNITS), changed.run().counts(), "only the added arm was fitted");
        Map<String, String> renamed = exported(changed);
        assertEquals(predictions.get("PET"), renamed.get("PET alone"));
        Set.of("MR", "early", "late", "firm").forEach(arm -> assertEquals(predictions.get(arm), renamed.get(arm)));
    }

    private static void stability_isToldOfEveryFeature_andTheArmLosesWhatItSays(StudyResults results, StabilityTable table) {
        List<String> columns = results.arm("firm").orElseThrow().blocks().stream().flatMap(b -> results.block(b).table().names().stream()).toList();
        for (String block : List.of("PET.tumour", "MR_T1.tumour")) {
            assertEquals(FAMILIES, columns.stream().filter(c -> c.startsWith(block + "/original/")).map(c -> c.split("/")[2].replaceFirst("\\(.*", "")).collect(Collectors.toSet()), "the full set");
        }
        assertEquals(Set.copyOf(columns), table.rows().stream().map(Stability::column).collect(Collectors.toSet()));
        assertEquals(columns.size(), table.rows().size(), "each once");
        table.rows().forEach(r -> assertEquals(REPEATS, r.repeats()));
        assertTrue(table.rows().stream().allMatch(r -> r.cases() == PERTURBED || !r.note().isEmpty()), "a case that is missing is told");
        assertEquals(columns.size(), table.counts().values().stream().mapToInt(n -> n).sum());
        Stability volume = table.rows().stream().filter(r -> r.column().startsWith("PET.tumour/") && r.column().contains("/morphology/") && r.column().contains("/volume-mesh@")).findFirst().orElseThrow();
        assertEquals(StabilityClass.EXCELLENT, volume.stabilityClass(), "tumours differ more in size than a tenth: " + volume);

        Set<String> kept = table.rows().stream().filter(r -> r.lower() >= 0.75).map(Stability::column).collect(Collectors.toSet());
        assertTrue(!kept.isEmpty() && kept.size() < columns.size(), kept.size() + " of " + columns.size());
        ArmResult firm = results.arm("firm").orElseThrow();
        firm.fits().values().forEach(fit -> assertEquals(kept.size(), fit.recipes().getFirst().left().getFirst(), "what the table calls good is left"));
        assertTrue(kept.containsAll(firm.selectedColumns().keySet()));
        Tree learnt = Tree.read(results.model("firm", firm.fits().keySet().iterator().next()).orElseThrow());
        List<String> dropped = dropped(learnt.values());
        assertEquals(columns.stream().filter(c -> !kept.contains(c)).toList(), dropped);
        assertTrue(results.run().notes().stream().anyMatch(n -> n.startsWith("stability of " + columns.size() + " features, told from " + PERTURBED + " cases: ")), results.run().notes().toString());
    }

    /** What the transform stable says that it left out, wherever the fusion keeps its recipe. */
    private static List<String> dropped(Object model) {
        return switch (model) {
            case Map<?, ?> step when "org.hilum.transform.stable".equals(step.get("transform")) ->
                    ((List<?>) ((Map<?, ?>) step.get("learnt")).get("dropped")).stream().map(d -> (String) ((Map<?, ?>) d).get("column")).toList();
            case Map<?, ?> map -> map.values().stream().flatMap(v -> dropped(v).stream()).toList();
            case List<?> list -> list.stream().flatMap(v -> dropped(v).stream()).toList();
            case null, default -> List.of();
        };
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
