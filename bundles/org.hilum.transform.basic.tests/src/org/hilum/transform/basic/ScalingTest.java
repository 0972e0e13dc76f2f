// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.FeatureTable;
import org.junit.jupiter.api.Test;

/** Z-score and near-constant columns. */
class ScalingTest {
    private static final ZScore Z = new ZScore();
    private static final NearConstant NEAR = new NearConstant();

    @Test
    void sampleAndPopulation_divideByOneLessAndByTheNumberOfCases() {
        FeatureTable table = Tables.numbers(new double[] {1, 2, 3, 4});
        assertEquals(Math.sqrt(5 / 3.0), Z.fit(Tables.train(table), Z.defaults(), Task.quiet(0)).scales().get(0).sd(), 1e-15);
        assertEquals(Math.sqrt(5 / 4.0), Z.fit(Tables.train(table), new ZScore.Settings(ZScore.Deviation.POPULATION), Task.quiet(0)).scales().get(0).sd(), 1e-15);
    }

    @Test
    void largeMean_costsNoDigits() {
        FeatureTable table = Tables.numbers(new double[] {1e12 + 1, 1e12 + 2, 1e12 + 3, 1e12 + 4});
        ZScore.Learnt learnt = Z.fit(Tables.train(table), Z.defaults(), Task.quiet(0));
        assertEquals(Math.sqrt(5 / 3.0), learnt.scales().get(0).sd(), 1e-12);
        assertEquals(-1.5 / Math.sqrt(5 / 3.0), Z.apply(learnt, table).value(0, 0), 1e-12);
    }

    @Test
    void caseOfWeightTwo_countsAsTwoCases() {
        ZScore.Learnt weighted = Z.fit(Tables.train(Tables.numbers(new double[] {1, 5, 7}), List.of(2.0, 1.0, 0.0)), Z.defaults(), Task.quiet(0));
        ZScore.Learnt repeated = Z.fit(Tables.train(Tables.numbers(new double[] {1, 1, 5})), Z.defaults(), Task.quiet(0));
        assertEquals(repeated.scales().get(0).mean(), weighted.scales().get(0).mean(), 1e-15);
        assertEquals(repeated.scales().get(0).sd(), weighted.scales().get(0).sd(), 1e-15);
    }

    @Test
    void constantColumn_isDropped_alsoOneThatVariesByRoundingOnly() {
        FeatureTable table = Tables.numbers(new double[] {3, 3, 3}, new double[] {0.1 + 0.2, 0.3, 0.3}, new double[] {1, 2, 3});
        ZScore.Learnt learnt = Z.fit(Tables.train(table), Z.defaults(), Task.quiet(0));
        assertEquals(List.of("c"), learnt.columns());
        assertEquals(2, learnt.dropped().size());
        assertEquals(1, Z.apply(learnt, table).width());
    }

    @Test
    void singleTrainingCase_leavesNoColumn() {
        FeatureTable table = Tables.numbers(new double[] {3});
        assertEquals(0, Z.apply(Z.fit(Tables.train(table), Z.defaults(), Task.quiet(0)), table).width());
    }

    @Test
    void missingValue_asksForImpute_whenLearningAndWhenApplied() {
        FeatureTable gap = Tables.numbers(new double[] {1, Double.NaN, 3});
        assertEquals("put impute before z-score", assertThrows(Problem.class, () -> Z.fit(Tables.train(gap), Z.defaults(), Task.quiet(0))).cure());
        ZScore.Learnt learnt = Z.fit(Tables.train(Tables.numbers(new double[] {1, 2, 3})), Z.defaults(), Task.quiet(0));
        assertEquals("z-score: column a has no value for case case1 — put impute before z-score", assertThrows(Problem.class, () -> Z.apply(learnt, gap)).getMessage());
    }

    @Test
    void columnThatHeldNumbersInTrainingAndCategoriesNow_isRefused() {
        ZScore.Learnt learnt = Z.fit(Tables.train(Tables.numbers(new double[] {1, 2, 3})), Z.defaults(), Task.quiet(0));
        FeatureTable categories = Tables.of(List.of(Tables.category("a", "x", "y")), new double[] {0, 1});
        assertThrows(Problem.class, () -> Z.apply(learnt, categories));
    }

    @Test
    void casesWithoutAnyWeight_areRefused() {
        FeatureTable table = Tables.numbers(new double[] {1, 2});
        assertThrows(Problem.class, () -> Z.fit(Tables.train(table, List.of(0.0, 0.0)), Z.defaults(), Task.quiet(0)));
    }

    @Test
    void nearConstant_dropsByTheShareOfTheMostFrequentValue() {
        double[] rare = new double[20];
        rare[3] = 1;
        double[] lessRare = rare.clone();
        lessRare[4] = 1;
        FeatureTable table = Tables.numbers(rare, lessRare, new double[20]);
        NearConstant.Learnt learnt = NEAR.fit(Tables.train(table), NEAR.defaults(), Task.quiet(0));
        assertEquals(List.of("b"), learnt.columns());
        assertEquals(List.of(new Dropped("a", "95.0 % of the training cases have the same value"), new Dropped("c", "constant in the training cases")), learnt.dropped());
        assertArrayEquals(new double[] {5}, NEAR.apply(learnt, Tables.numbers(new double[] {4}, new double[] {5}, new double[] {6})).row(0));
    }

    @Test
    void nearConstant_countsOnlyCasesThatHaveAValue_andDropsColumnsThatHaveNone() {
        double n = Double.NaN;
        FeatureTable table = Tables.numbers(new double[] {n, n, n, 1, 2}, new double[] {n, n, n, n, n}, new double[] {n, n, n, 1, 1});
        assertEquals(List.of("a"), NEAR.fit(Tables.train(table), NEAR.defaults(), Task.quiet(0)).columns());
    }

    @Test
    void nearConstant_looksAtCategoriesToo_andTakesZeroOfEitherSignAsOne() {
        FeatureTable table = Tables.of(List.of(Tables.category("k", "x", "y"), Tables.number("zero")), new double[] {1, 1, 1}, new double[] {0.0, -0.0, 0.0});
        assertEquals(List.of(), NEAR.fit(Tables.train(table), NEAR.defaults(), Task.quiet(0)).columns());
    }
}
