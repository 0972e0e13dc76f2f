// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Subjects;

/**
 * The patients that cases belong to, by outcome class and then by name, so that nothing made from them depends on the order
 * of the rows. A patient of several classes counts as of the highest.
 */
record Patients(Subjects subjects, Map<Integer, List<Patient>> classes) {
    /** A patient and the rows of their cases. */
    record Patient(String name, List<Integer> rows) {
    }

    static Patients of(Subjects subjects) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int r = 0; r < subjects.size(); r++) {
            rows.computeIfAbsent(subjects.patients().get(r), p -> new ArrayList<>()).add(r);
        }
        Map<Integer, List<Patient>> classes = new TreeMap<>();
        rows.forEach((name, of) -> {
            int highest = of.stream().mapToInt(r -> subjects.outcome().stratum(r)).max().orElseThrow();
            classes.computeIfAbsent(highest, s -> new ArrayList<>()).add(new Patient(name, of));
        });
        return new Patients(subjects, classes);
    }

    /** Number of patients of a class. */
    int count(int stratum) {
        return classes.getOrDefault(stratum, List.of()).size();
    }

    /** How many parts there can be with each class in each: for two classes the patients of the smaller, else all patients. */
    int mostParts() {
        return subjects.outcome() instanceof Binary ? Math.min(count(0), count(1)) : classes.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Whether each row trains: of each class, in shuffled order, the patients that make {@code share} of its cases, rounded,
     * but at least one patient on either side.
     */
    boolean[] divide(double share, long seed) {
        Random random = new Random(seed);
        boolean[] trains = new boolean[subjects.size()];
        for (List<Patient> patients : classes.values()) {
            List<Patient> shuffled = new ArrayList<>(patients);
            Collections.shuffle(shuffled, random);
            long wanted = Math.round(share * shuffled.stream().mapToInt(p -> p.rows().size()).sum());
            int taken = 0;
            for (int p = 0; p == 0 || p < shuffled.size() - 1 && taken + shuffled.get(p).rows().size() <= wanted; p++) {
                shuffled.get(p).rows().forEach(row -> trains[row] = true);
                taken += shuffled.get(p).rows().size();
            }
        }
        return trains;
    }
}
