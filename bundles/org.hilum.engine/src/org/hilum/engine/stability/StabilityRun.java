// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.stability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hilum.engine.Nearest;
import org.hilum.engine.experiment.PerturbedExtraction;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * Perturbs every region of a study's image blocks in every way that the study names, and tells how stable each feature is.
 * It may be stopped at any time; what was computed is kept and not computed again.
 *
 * @param lacking why cases have no values in a block under some perturbation: by block, then case
 * @param counts how much was computed, and how much was there
 */
public record StabilityRun(StabilityTable table, int cases, Map<String, Map<String, String>> lacking, RunRecord.Counts counts) {
    /**
     * @param ids the cases; empty: all that take part in the study
     * @throws Problem if the study has no image blocks, or a case is none of those that take part
     */
    public static StabilityRun of(Study study, Cohort cohort, List<String> ids, Registry registry, RunOptions options, Task task) {
        List<Case> cases = chosen(cohort, ids);
        PerturbedExtraction extraction = PerturbedExtraction.run(study, cases, registry, options, task);
        if (extraction.blocks().isEmpty()) {
            throw new Problem("it has no block of image features, of which stability could be told", "study " + study.name(), "add a block role.region to blocks");
        }
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
        return new StabilityRun(new StabilityTable(rows), cases.size(), lacking, extraction.counts());
    }

    private static List<Case> chosen(Cohort cohort, List<String> ids) {
        List<Case> included = cohort.included();
        if (ids.isEmpty()) {
            return included;
        }
        List<String> known = included.stream().map(Case::id).toList();
        Set<String> wanted = new HashSet<>(ids);
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new Problem("the case " + id + " takes no part in the study", "the cases to be perturbed", Nearest.cure(id, known));
            }
        }
        return included.stream().filter(c -> wanted.contains(c.id())).toList();
    }
}
