// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.stability.Repeats;
import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.StabilityCases;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * Perturbs every region of a study's image blocks in every way that the study names, and tells how stable each feature is.
 * It may be stopped at any time; what was computed is kept and not computed again. No outcome is looked at.
 *
 * @param lacking why cases have no values in a block under some perturbation: by block, then case
 * @param counts how much was computed, and how much was there
 */
public record StabilityRun(StabilityTable table, int cases, Map<String, Map<String, String>> lacking, RunRecord.Counts counts) {
    /**
     * The table of these cases; nothing is written but units.
     *
     * @throws Problem if the study has no image blocks, or a case is none of those that take part
     */
    public static StabilityRun of(Study study, Cohort cohort, StabilityCases cases, Registry registry, RunOptions options, Task task) {
        requireImages(study);
        return of(study, PerturbedExtraction.run(study, cases.of(cohort, study.seed()), registry, options, task), task);
    }

    /** The study's own table, of the cases that it names, written where arms that use {@code stable} find it. */
    public static StabilityRun own(Study study, Cohort cohort, Registry registry, RunOptions options, Task task) {
        StabilityRun run = of(study, cohort, study.stability(), registry, options, task);
        run.table().write(OwnTable.file(study));
        return run;
    }

    /** What came out, for people. */
    public String sentence() {
        return "stability of " + table.rows().size() + " features, told from " + cases + " cases: "
                + table.counts().entrySet().stream().map(e -> e.getValue() + " " + e.getKey().key()).collect(Collectors.joining(", "));
    }

    static StabilityRun of(Study study, PerturbedExtraction extraction, Task task) {
        List<Stability> rows = new ArrayList<>();
        Map<String, Map<String, String>> lacking = new TreeMap<>();
        for (String block : extraction.blocks()) {
            rows.addAll(Repeats.of(extraction.tables(block), task));
            lacking.put(block, extraction.lacking(block));
        }
        if (rows.isEmpty()) {
            throw new Problem("no image could be perturbed: " + lacking.values().stream().flatMap(l -> l.values().stream()).distinct().limit(3).toList(), "study " + study.name(),
                    "see the cases' reasons");
        }
        return new StabilityRun(new StabilityTable(rows), extraction.cases(), lacking, extraction.counts());
    }

    static void requireImages(Study study) {
        if (Extraction.imageBlocks(study.blocks()).isEmpty()) {
            throw new Problem("it has no block of image features, of which stability could be told", "study " + study.name(), "add a block role.region to blocks");
        }
    }
}
