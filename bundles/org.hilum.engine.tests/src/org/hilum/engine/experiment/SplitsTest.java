// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.hilum.engine.study.Resampling;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Subjects;
import org.junit.jupiter.api.Test;

class SplitsTest {
    private static final long SEED = 20260414;

    private static List<String> ids(int n) {
        return IntStream.range(0, n).mapToObj("case%03d"::formatted).toList();
    }

    /** One case a patient, the first {@code positives} positive. */
    private static Subjects subjects(int n, int positives) {
        boolean[] y = new boolean[n];
        for (int r = 0; r < positives; r++) {
            y[r] = true;
        }
        return Subjects.of(new Binary("response", "yes", y), ids(n));
    }

    private static List<Split> splits(Resampling by, List<String> cases, Subjects subjects) {
        return Splits.of(by, cases, subjects, SEED, c -> "");
    }

    private static long positives(List<String> cases, int first) {
        return cases.stream().filter(c -> Integer.parseInt(c.substring(4)) < first).count();
    }

    @Test
    void repeatedKFold_testsEveryCaseOnceARepeat_stratified() {
        List<Split> splits = splits(new Resampling.RepeatedKFold(5, 3), ids(51), subjects(51, 19));
        assertEquals(15, splits.size());
        for (int repeat = 0; repeat < 3; repeat++) {
            Set<String> tested = new HashSet<>();
            for (int fold = 0; fold < 5; fold++) {
                Split split = splits.get(5 * repeat + fold);
                assertEquals(repeat, split.resample().repeat());
                assertEquals(fold, split.resample().fold());
                assertTrue(split.test().stream().allMatch(tested::add));
                assertTrue(split.training().stream().noneMatch(split.test()::contains));
                assertEquals(51, split.training().size() + split.test().size());
                assertTrue(Set.of(3L, 4L).contains(positives(split.test(), 19)), "19 positives in 5 folds");
                assertTrue(Set.of(10, 11).contains(split.test().size()));
            }
            assertEquals(51, tested.size());
        }
        assertNotEquals(splits.get(0).test(), splits.get(5).test());
    }

    @Test
    void repeats_doNotChangeWhenMoreAreAsked() {
        List<Split> few = splits(new Resampling.RepeatedKFold(5, 2), ids(40), subjects(40, 15));
        List<Split> many = splits(new Resampling.RepeatedKFold(5, 6), ids(40), subjects(40, 15));
        assertEquals(few, many.subList(0, 10));
    }

    @Test
    void orderOfCases_doesNotChangeWhoIsTested() {
        int[] reversed = IntStream.range(0, 40).map(r -> 39 - r).toArray();
        List<String> backwards = IntStream.of(reversed).mapToObj(ids(40)::get).toList();
        for (Resampling by : List.of(new Resampling.RepeatedKFold(4, 2), new Resampling.RepeatedSplit(0.7, 3))) {
            List<Split> splits = splits(by, ids(40), subjects(40, 15));
            List<Split> same = splits(by, backwards, subjects(40, 15).select(reversed));
            for (int s = 0; s < splits.size(); s++) {
                assertEquals(Set.copyOf(splits.get(s).test()), Set.copyOf(same.get(s).test()));
            }
        }
    }

    @Test
    void repeatedSplit_keepsShareOfEachClass() {
        for (Split split : splits(new Resampling.RepeatedSplit(0.7, 20), ids(100), subjects(100, 30))) {
            assertEquals(70, split.training().size());
            assertEquals(21, positives(split.training(), 30));
        }
    }

    @Test
    void allCasesOfAPatient_areOnOneSide() {
        List<String> cases = new ArrayList<>();
        List<String> patients = new ArrayList<>();
        boolean[] y = new boolean[90];
        for (int c = 0; c < 90; c++) {
            cases.add("lesion" + c);
            patients.add("patient" + c % 37);
            y[c] = c % 37 < 14;
        }
        Subjects subjects = Subjects.of(new Binary("response", "yes", y), patients);
        for (Resampling by : List.of(new Resampling.RepeatedKFold(5, 4), new Resampling.RepeatedSplit(0.7, 20))) {
            for (Split split : splits(by, cases, subjects)) {
                Set<String> training = new HashSet<>();
                split.training().forEach(c -> training.add(patients.get(cases.indexOf(c))));
                assertTrue(split.test().stream().noneMatch(c -> training.contains(patients.get(cases.indexOf(c)))));
                assertEquals(90, split.training().size() + split.test().size());
            }
        }
    }

    @Test
    void anotherStudySeed_givesOtherSplits() {
        Resampling by = new Resampling.RepeatedKFold(5, 1);
        assertNotEquals(Splits.of(by, ids(50), subjects(50, 20), 1, c -> ""), Splits.of(by, ids(50), subjects(50, 20), 2, c -> ""));
    }

    @Test
    void externalCohort_testsTheOtherCentres() {
        Map<String, String> centre = Map.of("case000", "Bern", "case001", "Lyon", "case002", "Bern", "case003", "Oslo");
        Split split = Splits.of(new Resampling.External("hospital", List.of("Bern")), ids(4), subjects(4, 2), SEED, centre::get).get(0);
        assertEquals(List.of("case000", "case002"), split.training());
        assertEquals(List.of("case001", "case003"), split.test());
    }

    @Test
    void externalCohort_thatNamesNoCase_listsTheValuesThereAre() {
        Problem p = assertThrows(Problem.class, () -> Splits.of(new Resampling.External("hospital", List.of("Berne")), ids(4), subjects(4, 2), SEED, c -> "Bern"));
        assertTrue(p.getMessage().contains("[Bern]"), p.getMessage());
    }

    @Test
    void externalCohort_thatDividesAPatient_namesThePatient() {
        Subjects twice = Subjects.of(new Binary("response", "yes", new boolean[] {true, false, true}), List.of("p1", "p2", "p1"));
        Problem p = assertThrows(Problem.class, () -> Splits.of(new Resampling.External("year", List.of("2020")), ids(3), twice, SEED,
                c -> c.equals("case002") ? "2021" : "2020"));
        assertTrue(p.getMessage().contains("patient p1"), p.getMessage());
    }

    @Test
    void moreFoldsThanPatientsOfAClass_areRefusedWithTheNumber() {
        Problem p = assertThrows(Problem.class, () -> splits(new Resampling.RepeatedKFold(5, 1), ids(30), subjects(30, 3)));
        assertTrue(p.getMessage().contains("only 3 patients have response yes"), p.getMessage());
        Problem none = assertThrows(Problem.class, () -> splits(new Resampling.RepeatedSplit(0.7, 1), ids(30), subjects(30, 30)));
        assertTrue(none.getMessage().contains("only 0 patients have response other than yes"), none.getMessage());
    }
}
