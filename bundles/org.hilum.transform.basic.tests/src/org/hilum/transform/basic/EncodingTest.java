// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.junit.jupiter.api.Test;

/** Ordinal, one-hot and logarithm. */
class EncodingTest {
    private static final double NONE = Double.NaN;
    private static final FeatureTable GRADES = Tables.of(List.of(Tables.category("grade", "B", "A", "C"), Tables.number("age")),
            new double[] {0, 1, 0, 1}, new double[] {50, 60, 70, 80});

    private static Ordinal.Learnt ordinal(List<String> columns, List<String> order, List<Double> values) {
        return new Ordinal().fit(Tables.train(GRADES), new Ordinal.Settings(columns, order, values), Task.quiet(0));
    }

    @Test
    void ordinal_numbersFollowTheSaidOrder_notTheTables() {
        FeatureTable made = new Ordinal().apply(ordinal(List.of(), List.of("A", "B", "C"), List.of()), GRADES);
        assertArrayEquals(new double[] {1, 0, 1, 0}, made.column(0));
        assertTrue(made.columns().get(0).isNumber());
        assertArrayEquals(new double[] {7, 5, 7, 5}, new Ordinal().apply(ordinal(List.of("grade"), List.of("A", "B"), List.of(5.0, 7.0)), GRADES).column(0));
    }

    @Test
    void ordinal_missingStaysMissing_unknownIsRefusedWithTheCase() {
        Ordinal.Learnt learnt = ordinal(List.of("grade"), List.of("A", "B"), List.of());
        FeatureTable gap = Tables.of(GRADES.columns(), new double[] {NONE, 1}, new double[] {1, 2});
        assertTrue(Double.isNaN(new Ordinal().apply(learnt, gap).value(0, 0)));
        FeatureTable unknown = Tables.of(GRADES.columns(), new double[] {1, 2}, new double[] {1, 2});
        Problem problem = assertThrows(Problem.class, () -> new Ordinal().apply(learnt, unknown));
        assertEquals("ordinal: column grade is C for case case1, which is not in the order — add it to the order", problem.getMessage());
    }

    @Test
    void ordinal_withoutAnOrder_isRefused() {
        assertThrows(Problem.class, () -> ordinal(List.of(), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Ordinal.Settings(List.of(), List.of("A", "B"), List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> new Ordinal.Settings(List.of(), List.of("A", "A"), List.of()));
    }

    @Test
    void oneHot_givesAColumnForEachCategoryOfTheTrainingCases() {
        FeatureTable made = new OneHot().apply(new OneHot().fit(Tables.train(GRADES), new OneHot().defaults(), Task.quiet(0)), GRADES);
        assertEquals(List.of("grade=B", "grade=A", "age"), made.columns().stream().map(Column::name).toList());
        assertArrayEquals(new double[] {1, 0, 1, 0}, made.column(0));
        assertArrayEquals(new double[] {0, 1, 0, 1}, made.column(1));
    }

    @Test
    void oneHot_unseenCategory_isZeroEverywhere_orRefusedBesideAReference() {
        FeatureTable unseen = Tables.of(GRADES.columns(), new double[] {2}, new double[] {1});
        FeatureTable made = new OneHot().apply(new OneHot().fit(Tables.train(GRADES), new OneHot().defaults(), Task.quiet(0)), unseen);
        assertArrayEquals(new double[] {0, 0, 1}, made.row(0));
        OneHot.Learnt reference = new OneHot().fit(Tables.train(GRADES), new OneHot.Settings(List.of(), true), Task.quiet(0));
        assertEquals(List.of("grade=A", "age"), new OneHot().apply(reference, GRADES).columns().stream().map(Column::name).toList());
        assertTrue(assertThrows(Problem.class, () -> new OneHot().apply(reference, unseen)).what().contains("grade is C for case case0"));
    }

    @Test
    void oneHot_missingCategory_asksForImpute() {
        FeatureTable gap = Tables.of(GRADES.columns(), new double[] {0, NONE}, new double[] {1, 2});
        Problem problem = assertThrows(Problem.class, () -> new OneHot().fit(Tables.train(gap), new OneHot().defaults(), Task.quiet(0)));
        assertEquals("put impute before one-hot", problem.cure());
    }

    @Test
    void columnOfNumbers_cannotBeEncoded_andAnAbsentOneIsNoted() {
        assertThrows(Problem.class, () -> new OneHot().fit(Tables.train(GRADES), new OneHot.Settings(List.of("age"), false), Task.quiet(0)));
        assertThrows(Problem.class, () -> ordinal(List.of("age"), List.of("A"), List.of()));
        List<String> notes = new ArrayList<>();
        new OneHot().fit(Tables.train(GRADES), new OneHot.Settings(List.of("sex"), false), Task.quiet(20260414, notes::add));
        assertEquals(List.of("one-hot: there is no column sex here"), notes);
    }

    private static FeatureTable log(FeatureTable table, Log.Base base, double offset, Log.NotPositive notPositive) {
        Log log = new Log();
        return log.apply(log.fit(Tables.train(table), new Log.Settings(List.of(), base, offset, notPositive), Task.quiet(0)), table);
    }

    @Test
    void logarithm_isOfTheSaidBase_offsetAddedBefore_categoriesUntouched() {
        assertEquals(3, log(Tables.numbers(new double[] {999}), Log.Base.TEN, 1, Log.NotPositive.REFUSE).value(0, 0), 1e-15);
        assertEquals(5, log(Tables.numbers(new double[] {32}), Log.Base.TWO, 0, Log.NotPositive.REFUSE).value(0, 0), 1e-15);
        assertEquals(1, log(Tables.numbers(new double[] {Math.E}), Log.Base.NATURAL, 0, Log.NotPositive.REFUSE).value(0, 0), 1e-15);
        assertArrayEquals(GRADES.column(0), log(GRADES, Log.Base.TEN, 0, Log.NotPositive.REFUSE).column(0));
    }

    @Test
    void logarithmOfZero_isRefusedWithTheCase_orMissingWhereAsked() {
        FeatureTable zero = Tables.numbers(new double[] {1, 0, NONE});
        Problem problem = assertThrows(Problem.class, () -> log(zero, Log.Base.TEN, 0, Log.NotPositive.REFUSE));
        assertTrue(problem.what().contains("column a is 0.0 for case case1"), problem::getMessage);
        assertArrayEquals(new double[] {0, NONE, NONE}, log(zero, Log.Base.TEN, 0, Log.NotPositive.MISSING).column(0));
        List<String> notes = new ArrayList<>();
        Log.Learnt learnt = new Log().fit(Tables.train(zero), new Log.Settings(List.of("a"), Log.Base.TEN, 0, Log.NotPositive.MISSING), Task.quiet(20260414, notes::add));
        assertEquals(1, learnt.madeMissing());
        assertEquals(1, notes.size());
    }
}
