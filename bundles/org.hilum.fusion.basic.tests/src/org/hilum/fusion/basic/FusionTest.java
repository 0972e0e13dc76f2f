// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.fusion.basic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.hilum.sdk.Contract;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Survival;
import org.hilum.spi.table.TrainingBlocks;
import org.junit.jupiter.api.Test;

class FusionTest {
    private static final List<String> CASES = List.of("a", "b", "c", "d");
    private static final Late.Settings BY_AUC = new Late.Settings(Late.Weights.INNER_AUC, 3);
    private static final boolean[] Y = {false, false, true, true};

    private static FeatureTable column(String name, double... values) {
        return new FeatureTable(CASES, List.of(Column.number(name, "block")), new double[][] {values});
    }

    private static Map<String, FeatureTable> tables(FeatureTable first, FeatureTable second) {
        Map<String, FeatureTable> tables = new LinkedHashMap<>();
        tables.put("portal", first);
        tables.put("clinical", second);
        return tables;
    }

    private static TrainingBlocks train(Blocks blocks) {
        return new TrainingBlocks(blocks, Subjects.of(new Binary("y", "1", Y), CASES));
    }

    /** AUC 1 and AUC 0.75. */
    private static final Blocks BOTH = new Blocks(tables(column("p", .1, .2, .6, .9), column("c", .5, .1, .4, .8)));
    /** Cases b and d have no portal phase. */
    private static final Blocks SOME = new Blocks(tables(column("p", .1, Double.NaN, .6, Double.NaN), column("c", .5, .1, .4, .8)),
            Map.of("portal", BitSet.valueOf(new long[] {0b0101})));

    private static FirstColumn recipe() {
        return new FirstColumn(Scores.Kind.PROBABILITY);
    }

    @Test
    void bothStrategies_keepTheContract() {
        Contract.of(new Early()).check();
        Contract.of(new Late()).check();
        Contract.of(new Late()).with(BY_AUC).check();
    }

    @Test
    void early_fitsTheRecipeOnce_onAllColumnsSideBySide() {
        FirstColumn recipe = recipe();
        Early.Model model = new Early().fit(train(BOTH), recipe, new NoSettings(), Task.quiet(1));
        assertEquals(1, recipe.fitted.size());
        assertEquals(List.of("p", "c"), model.recipe().columns());
        Blocks otherOrder = new Blocks(new LinkedHashMap<>(Map.of("clinical", BOTH.table("clinical"), "portal", BOTH.table("portal"), "more", column("x", 1, 1, 1, 1))));
        assertEquals(new Early().predict(model, BOTH, recipe), new Early().predict(model, otherOrder, recipe));
    }

    @Test
    void early_caseWithoutABlock_isRefusedByName() {
        Problem problem = assertThrows(Problem.class, () -> new Early().fit(train(SOME), recipe(), new NoSettings(), Task.quiet(1)));
        assertEquals("case b has no block portal", problem.what());
        Early.Model model = new Early().fit(train(BOTH), recipe(), new NoSettings(), Task.quiet(1));
        assertThrows(Problem.class, () -> new Early().predict(model, SOME, recipe()));
    }

    @Test
    void early_sameColumnInTwoBlocks_isRefused() {
        Blocks twice = new Blocks(tables(column("age", 1, 2, 3, 4), column("age", 1, 2, 3, 4)));
        assertEquals("blocks portal and clinical both have a column age",
                assertThrows(Problem.class, () -> new Early().fit(train(twice), recipe(), new NoSettings(), Task.quiet(1))).what());
    }

    private static double[] late(Late.Settings settings, Blocks train, Blocks any) {
        Late late = new Late();
        return late.predict(late.fit(train(train), recipe(), settings, Task.quiet(1)), any, recipe()).toArray();
    }

    @Test
    void late_equalWeights_giveTheMeanProbability() {
        assertArrayEquals(new double[] {.3, .15, .5, .85}, late(new Late().defaults(), BOTH, BOTH), 1e-15);
    }

    @Test
    void late_innerAuc_weighsByHowFarEachBlockIsAboveChance() {
        Late.Model model = new Late().fit(train(BOTH), recipe(), BY_AUC, Task.quiet(1));
        assertEquals(List.of(OptionalDouble.of(1), OptionalDouble.of(0.75)), model.parts().stream().map(Late.Part::innerAuc).toList());
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0}, model.parts().stream().mapToDouble(Late.Part::weight).toArray(), 1e-15);
        assertEquals((2 * .1 + .5) / 3, late(BY_AUC, BOTH, BOTH)[0], 1e-15);
    }

    @Test
    void late_blockBelowChance_getsNoWeight_andWhereAllAre_theyAreEqual() {
        FeatureTable against = column("p", .9, .6, .2, .1);
        assertArrayEquals(new double[] {.5, .1, .4, .8}, late(BY_AUC, new Blocks(tables(against, BOTH.table("clinical"))), new Blocks(tables(against, BOTH.table("clinical")))), 1e-15);
        Blocks none = new Blocks(tables(against, column("c", .4, .4, .4, .4)));
        assertArrayEquals(new double[] {.65, .5, .3, .25}, late(BY_AUC, none, none), 1e-15);
    }

    @Test
    void late_caseThatLacksABlock_isPredictedFromTheOthers_andDoesNotTrainIt() {
        FirstColumn recipe = recipe();
        Late late = new Late();
        Late.Model model = late.fit(train(SOME), recipe, late.defaults(), Task.quiet(1));
        assertEquals(List.of("a", "c"), recipe.fitted.get(0).table().cases());
        assertEquals(2, model.parts().get(0).cases());
        assertArrayEquals(new double[] {.3, .1, .5, .8}, late.predict(model, SOME, recipe).toArray(), 1e-15);
    }

    @Test
    void late_caseWithOnlyBlocksOfNoWeight_getsTheirMean_andOneWithoutAnyIsRefused() {
        Blocks train = new Blocks(tables(BOTH.table("portal"), column("c", .9, .6, .2, .1)));
        Blocks onlyClinical = new Blocks(train.names().stream().collect(LinkedHashMap::new, (m, b) -> m.put(b, train.table(b)), Map::putAll), Map.of("portal", new BitSet()));
        assertArrayEquals(new double[] {.9, .6, .2, .1}, late(BY_AUC, train, onlyClinical), 1e-15);
        Blocks nothing = new Blocks(tables(BOTH.table("portal"), BOTH.table("clinical")), Map.of("portal", new BitSet(), "clinical", new BitSet()));
        assertEquals("case a has none of the blocks", assertThrows(Problem.class, () -> late(new Late().defaults(), BOTH, nothing)).what());
        assertThrows(Problem.class, () -> late(new Late().defaults(), nothing, BOTH));
    }

    @Test
    void late_risksAreNotAveraged_andTheAucNeedsTwoClasses() {
        FirstColumn risks = new FirstColumn(Scores.Kind.RISK);
        Late.Model model = new Late().fit(train(BOTH), risks, new Late().defaults(), Task.quiet(1));
        assertTrue(assertThrows(Problem.class, () -> new Late().predict(model, BOTH, risks)).what().contains("risks"));
        TrainingBlocks survival = new TrainingBlocks(BOTH, Subjects.of(new Survival("os", new double[] {1, 2, 3, 4}, Y), CASES));
        assertThrows(Problem.class, () -> new Late().fit(survival, recipe(), BY_AUC, Task.quiet(1)));
    }

    @Test
    void blockThatIsMissingWhenPredicting_isNamed() {
        Blocks clinical = new Blocks(Map.of("clinical", BOTH.table("clinical")));
        assertEquals("there is no block portal", assertThrows(Problem.class, () -> late(new Late().defaults(), BOTH, clinical)).what());
    }
}
