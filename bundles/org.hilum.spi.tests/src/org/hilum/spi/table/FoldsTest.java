// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FoldsTest {
    /** Three rows a patient; the first {@code positives} patients are positive. */
    private static Subjects threeRowsEach(int patients, int positives) {
        List<String> ids = new ArrayList<>();
        boolean[] y = new boolean[3 * patients];
        for (int row = 0; row < y.length; row++) {
            ids.add("p" + row % patients);
            y[row] = row % patients < positives;
        }
        return Subjects.of(new Binary("y", "yes", y), ids);
    }

    @Test
    void allRowsOfAPatient_shareAFold() {
        Subjects subjects = threeRowsEach(23, 9);
        Folds folds = Folds.stratified(subjects, 5, 1);
        for (int row = 0; row < subjects.size(); row++) {
            assertEquals(folds.fold(row % 23), folds.fold(row));
        }
    }

    @Test
    void foldsDifferByAtMostOnePatient_inSizeAndInEachClass() {
        Folds folds = Folds.stratified(threeRowsEach(23, 9), 5, 7);
        int[] size = new int[5];
        int[] positive = new int[5];
        for (int patient = 0; patient < 23; patient++) {
            size[folds.fold(patient)]++;
            positive[folds.fold(patient)] += patient < 9 ? 1 : 0;
        }
        assertTrue(Arrays.stream(size).max().getAsInt() - Arrays.stream(size).min().getAsInt() <= 1, Arrays.toString(size));
        assertTrue(Arrays.stream(positive).max().getAsInt() - Arrays.stream(positive).min().getAsInt() <= 1, Arrays.toString(positive));
    }

    @Test
    void heldOutAndTraining_shareNoRowAndMissNone() {
        Folds folds = Folds.stratified(threeRowsEach(10, 4), 3, 2);
        int seen = 0;
        for (int fold = 0; fold < folds.count(); fold++) {
            assertEquals(30, folds.heldOut(fold).length + folds.training(fold).length);
            for (int row : folds.heldOut(fold)) {
                assertTrue(Arrays.stream(folds.training(fold)).noneMatch(r -> r == row));
                seen++;
            }
        }
        assertEquals(30, seen);
    }

    @Test
    void orderOfRows_doesNotChangeWhoIsWhere() {
        Subjects subjects = threeRowsEach(12, 5);
        int[] reversed = IntStream.range(0, 36).map(r -> 35 - r).toArray();
        Folds folds = Folds.stratified(subjects, 4, 3);
        Folds same = Folds.stratified(subjects.select(reversed), 4, 3);
        for (int row = 0; row < 36; row++) {
            assertEquals(folds.fold(row), same.fold(35 - row));
        }
    }

    @Test
    void anotherSeed_givesOtherFolds() {
        Subjects subjects = threeRowsEach(40, 20);
        assertNotEquals(Arrays.toString(Folds.stratified(subjects, 5, 1).heldOut(0)), Arrays.toString(Folds.stratified(subjects, 5, 2).heldOut(0)));
    }

    @Test
    void moreFoldsThanPatients_becomeLeaveOneOut_andOnePatientIsRefused() {
        assertEquals(4, Folds.stratified(threeRowsEach(4, 2), 10, 1).count());
        assertThrows(IllegalArgumentException.class, () -> Folds.stratified(threeRowsEach(1, 1), 10, 1));
    }
}
