// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ColumnsTest {
    private static final FeatureTable TABLE = new FeatureTable(List.of("p1", "p2"),
            List.of(Column.number("a", ""), Column.number("gaps", ""), new Column("sex", "", "", List.of("f", "m"), ""), Column.number("broken", "")),
            new double[][] {{1, 2}, {3, Double.NaN}, {0, 1}, {4, Double.POSITIVE_INFINITY}});

    private static String problem(Executable call) {
        return assertThrows(Problem.class, call).getMessage();
    }

    @Test
    void columnsAreFoundByName_inTheOrderWanted() {
        assertEquals(List.of("broken", "a"), Columns.pick(TABLE, List.of("broken", "a"), "step").names());
        assertEquals("step: the table has no column b — give it every column that step was fitted to", problem(() -> Columns.pick(TABLE, List.of("a", "b"), "step")));
    }

    @Test
    void numbers_mayBeMissing_butNotInfiniteNorCategories() {
        assertArrayEquals(new double[] {3, Double.NaN}, Columns.numbers(TABLE, 1, "step"));
        assertEquals("step: column sex holds categories, not numbers — put ordinal or one-hot before step", problem(() -> Columns.numbers(TABLE, 2, "step")));
        assertEquals("step: column broken is infinite for case p2 — correct the value, or leave it empty", problem(() -> Columns.numbers(TABLE, 3, "step")));
    }

    @Test
    void completeNumbers_nameTheCaseWithoutValue() {
        assertArrayEquals(new double[][] {{1, 2}}, Columns.complete(TABLE.keep(new int[] {0}), "step"));
        assertEquals("step: column gaps has no value for case p2 — put impute before step", problem(() -> Columns.complete(TABLE, 1, "step")));
    }

    @Test
    void columnsOfSettingsThatAreNotThere_areNoted() {
        List<String> notes = new ArrayList<>();
        Columns.noteAbsent(List.of("a", "age"), TABLE, "step", Task.quiet(1, notes::add));
        assertEquals(List.of("step: there is no column age here"), notes);
    }

    @Test
    void weights_areFiniteAndNotNegative() {
        Binary outcome = new Binary("y", "1", new boolean[] {true});
        for (double w : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new Subjects(outcome, List.of(w), List.of("p1")));
        }
        assertEquals(0, new Subjects(outcome, List.of(0.0), List.of("p1")).weight(0));
    }
}
