// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Subjects;

/**
 * The cases of a study with what its tables say of them.
 *
 * @param cases all that the table of cases names, in its order, each with its status
 * @param judged ids of the cases whose outcome is known
 * @param outcome one entry a judged case, in that order
 * @param tables each table block's columns, one row a case of {@code cases}; NaN in the rows of cases that lack it
 * @param problems what people should look at although the rest can go on
 */
public record Cohort(List<Case> cases, List<String> judged, Outcome outcome, Map<String, FeatureTable> tables, List<Problem> problems) {
    public Cohort {
        cases = List.copyOf(cases);
        judged = List.copyOf(judged);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        problems = List.copyOf(problems);
        if (outcome.size() != judged.size()) {
            throw new IllegalArgumentException(outcome.size() + " outcomes for " + judged.size() + " cases");
        }
    }

    /**
     * Reads the tables that the study names and looks for its files; opens no image.
     *
     * @throws Problem where no cohort can be made of them: the first reason, the others are its suppressed exceptions
     */
    public static Cohort load(Study study, Task task) {
        return new CohortReader(study, task).read();
    }

    public Optional<Case> find(String id) {
        return cases.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public List<Case> included() {
        return cases.stream().filter(Case::included).toList();
    }

    /** Outcome and patient of these cases, in this order. */
    public Subjects subjects(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < judged.size(); j++) {
            places.put(judged.get(j), j);
        }
        Map<String, String> patients = new HashMap<>();
        cases.forEach(c -> patients.put(c.id(), c.patient()));
        int[] rows = ids.stream().mapToInt(places::get).toArray();
        return Subjects.of(outcome.select(rows), ids.stream().map(patients::get).toList());
    }
}
