// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Training cases divided for k-fold cross-validation: all cases of a patient in one fold, folds alike in size and in their
 * share of each outcome class. Who is in which fold follows from the seed and the patients, not from the order of the rows.
 */
public final class Folds {
    private final int[] of;
    private final int count;

    /** Takes over {@code of}: the fold, 0 … {@code count} − 1, of each row. */
    public Folds(int[] of, int count) {
        for (int fold : of) {
            if (fold < 0 || fold >= count) {
                throw new IllegalArgumentException("fold " + fold + " of " + count);
            }
        }
        this.of = of;
        this.count = count;
    }

    /**
     * Patients are dealt to the folds in shuffled order, one outcome class after the other. A patient of several classes
     * counts as of the highest. There are no more folds than patients.
     *
     * @throws IllegalArgumentException if fewer than two folds are asked for, or there are fewer than two patients
     */
    public static Folds stratified(Subjects subjects, int folds, long seed) {
        Map<String, Integer> stratum = new TreeMap<>();
        for (int row = 0; row < subjects.size(); row++) {
            stratum.merge(subjects.patients().get(row), subjects.outcome().stratum(row), Math::max);
        }
        int count = Math.min(folds, stratum.size());
        if (count < 2) {
            throw new IllegalArgumentException("no " + folds + " folds of " + stratum.size() + " patients");
        }
        Map<Integer, List<String>> classes = new TreeMap<>();
        stratum.forEach((patient, s) -> classes.computeIfAbsent(s, x -> new ArrayList<>()).add(patient));
        Random random = new Random(seed);
        Map<String, Integer> foldOf = new TreeMap<>();
        for (List<String> patients : classes.values()) {
            Collections.shuffle(patients, random);
            for (String patient : patients) {
                foldOf.put(patient, foldOf.size() % count);
            }
        }
        return new Folds(subjects.patients().stream().mapToInt(foldOf::get).toArray(), count);
    }

    /** Number of folds. */
    public int count() {
        return count;
    }

    /** The fold that a row is held out in. */
    public int fold(int row) {
        return of[row];
    }

    /** The rows of one fold, ascending. */
    public int[] heldOut(int fold) {
        return rows(fold, true);
    }

    /** The rows of all other folds, ascending. */
    public int[] training(int fold) {
        return rows(fold, false);
    }

    private int[] rows(int fold, boolean inside) {
        int[] rows = new int[of.length];
        int n = 0;
        for (int row = 0; row < of.length; row++) {
            if (of[row] == fold == inside) {
                rows[n++] = row;
            }
        }
        return Arrays.copyOf(rows, n);
    }
}
