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
import org.hilum.spi.table.FeatureTable;
import org.junit.jupiter.api.Test;

class ImputeTest {
    private static final double NONE = Double.NaN;
    private static final Impute IMPUTE = new Impute();
    private static final Impute.Settings OWN = new Impute.Settings(Impute.Fill.OWN_CATEGORY);

    @Test
    void missingNumber_becomesTheTrainingMedian_notThatOfTheTableItStandsIn() {
        FeatureTable train = Tables.numbers(new double[] {1, 9, NONE, 2, 4});
        Impute.Learnt learnt = IMPUTE.fit(Tables.train(train), IMPUTE.defaults(), Task.quiet(0));
        assertEquals(3, learnt.columns().get(0).median().orElseThrow());
        assertEquals(1, learnt.columns().get(0).missing());
        assertArrayEquals(new double[] {1000, 3, 1000}, IMPUTE.apply(learnt, Tables.numbers(new double[] {1000, NONE, 1000})).column(0));
    }

    @Test
    void weightedMedian_countsACaseOfWeightThreeAsThreeCases() {
        FeatureTable once = Tables.numbers(new double[] {1, 5, 9, 10});
        FeatureTable thrice = Tables.numbers(new double[] {1, 1, 1, 5, 9, 10});
        double weighted = WeightedMedian.of(once.column(0), CaseWeights.of(Tables.train(once, List.of(3.0, 1.0, 1.0, 1.0)).subjects(), "test"));
        assertEquals(WeightedMedian.of(thrice.column(0), Tables.equalWeights(6)), weighted);
        assertEquals(3, weighted);
    }

    @Test
    void missingCategory_becomesTheMostFrequentOne() {
        FeatureTable train = Tables.of(List.of(Tables.category("virus", "HBV", "HCV")), new double[] {1, 1, 0, NONE});
        Impute.Learnt learnt = IMPUTE.fit(Tables.train(train), IMPUTE.defaults(), Task.quiet(0));
        assertEquals("HCV", learnt.columns().get(0).category());
        assertArrayEquals(new double[] {1, 1, 0, 1}, IMPUTE.apply(learnt, train).column(0));
    }

    @Test
    void ownCategory_standsForMissing_evenWhereTrainingMissesNone() {
        FeatureTable train = Tables.of(List.of(Tables.category("virus", "HBV", "HCV")), new double[] {1, 1, 0, 0});
        FeatureTable made = IMPUTE.apply(IMPUTE.fit(Tables.train(train), OWN, Task.quiet(0)), Tables.of(train.columns(), new double[] {NONE, 0}));
        assertEquals("missing", made.columns().get(0).categories().get((int) made.value(0, 0)));
        assertEquals("HBV", made.columns().get(0).categories().get((int) made.value(1, 0)));
    }

    @Test
    void categoriesListedInAnotherOrder_stayWhatTheyAre() {
        FeatureTable train = Tables.of(List.of(Tables.category("virus", "HBV", "HCV")), new double[] {1, 1, 0, 0});
        FeatureTable other = Tables.of(List.of(Tables.category("virus", "none", "HCV", "HBV")), new double[] {0, 1, 2});
        FeatureTable made = IMPUTE.apply(IMPUTE.fit(Tables.train(train), OWN, Task.quiet(0)), other);
        List<String> names = made.columns().get(0).categories();
        assertEquals(List.of("none", "HCV", "HBV"), List.of(names.get((int) made.value(0, 0)), names.get((int) made.value(1, 0)), names.get((int) made.value(2, 0))));
    }

    @Test
    void columnWithoutAnyTrainingValue_isDroppedAndNoted() {
        FeatureTable train = Tables.numbers(new double[] {1, 2, 3}, new double[] {NONE, NONE, NONE});
        List<String> notes = new ArrayList<>();
        Impute.Learnt learnt = IMPUTE.fit(Tables.train(train), IMPUTE.defaults(), Task.quiet(20260414, notes::add));
        assertEquals("b", learnt.dropped().get(0).column());
        assertTrue(notes.get(0).contains("column b is dropped"), notes::toString);
        assertEquals(1, IMPUTE.apply(learnt, train).width());
    }

    @Test
    void infiniteValue_isRefused_namingColumnAndCase() {
        FeatureTable train = Tables.numbers(new double[] {1, Double.POSITIVE_INFINITY, 3});
        Problem problem = assertThrows(Problem.class, () -> IMPUTE.fit(Tables.train(train), IMPUTE.defaults(), Task.quiet(0)));
        assertEquals("impute: column a is infinite for case case1 — correct the value, or leave it empty", problem.getMessage());
    }

    @Test
    void columnThatTheAppliedTableLacks_isRefusedByName() {
        Impute.Learnt learnt = IMPUTE.fit(Tables.train(Tables.numbers(new double[] {1, 2}, new double[] {1, 2})), IMPUTE.defaults(), Task.quiet(0));
        Problem problem = assertThrows(Problem.class, () -> IMPUTE.apply(learnt, Tables.numbers(new double[] {1, 2})));
        assertTrue(problem.what().contains("no column b"), problem::getMessage);
    }
}
