// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.store.ContentHash;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Threshold;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.junit.jupiter.api.Test;

/** For a fixed split, nothing of the test cases reaches what is learnt, and nothing of other test cases a case's prediction. */
class LeakageTest {
    private static final Map<String, FeatureTable> BLOCKS = MixedTable.blocks(1);
    private static final Subjects SUBJECTS = MixedTable.subjects(23);
    private static final Split SPLIT = Splits.of(new Resampling.RepeatedKFold(5, 1), MixedTable.ids(), SUBJECTS, 3, c -> "").get(2);

    /** The hash of what was learnt, threshold included, and each test case's prediction. */
    private record Outcome(String learnt, Map<String, Double> predicted) {
    }

    private interface Pipeline {
        Outcome run(Map<String, FeatureTable> blocks, Subjects subjects);
    }

    private static Pipeline of(Arm arm) {
        Uses uses = new Uses(Builtin.REGISTRY);
        return (blocks, subjects) -> {
            BoundArm bound = BoundArm.of(arm, uses, new OutOfFold());
            Map<String, FeatureTable> own = new LinkedHashMap<>();
            arm.blocks().forEach(b -> own.put(b, blocks.get(b)));
            ArmData data = ArmData.of(own, subjects);
            ArmFit fit = ArmFit.of(bound, data.training(SPLIT.training()), data.test(SPLIT.test()), Task.quiet(5));
            Map<String, Double> predicted = new HashMap<>();
            for (int t = 0; t < SPLIT.test().size(); t++) {
                predicted.put(SPLIT.test().get(t), fit.scores().value(t));
            }
            return new Outcome(ContentHash.of(CanonicalJson.write(fit.model()) + fit.scores().threshold()), predicted);
        };
    }

    /** The same arms, one of them with a threshold learnt in training. */
    private static List<Arm> arms() {
        List<Arm> arms = new ArrayList<>(MixedTable.arms());
        Arm first = arms.get(0);
        arms.add(new Arm("with threshold", first.blocks(), first.fusion(), first.transforms(), first.learner(), new Threshold.Youden()));
        return arms;
    }

    private static Subjects flipTestOutcomes() {
        Binary y = (Binary) SUBJECTS.outcome();
        boolean[] flipped = new boolean[y.size()];
        for (int r = 0; r < flipped.length; r++) {
            flipped[r] = y.isPositive(r) != SPLIT.test().contains(MixedTable.ids().get(r));
        }
        return Subjects.of(new Binary(y.name(), y.positiveLabel(), flipped), SUBJECTS.patients());
    }

    /** Every test row but one: numbers become 1e6, categories the first. */
    private static Map<String, FeatureTable> overwriteAllBut(String kept) {
        Map<String, FeatureTable> changed = new LinkedHashMap<>();
        BLOCKS.forEach((name, table) -> {
            double[][] values = new double[table.width()][];
            for (int c = 0; c < values.length; c++) {
                values[c] = table.column(c).clone();
                for (int r = 0; r < table.rows(); r++) {
                    if (SPLIT.test().contains(table.cases().get(r)) && !table.cases().get(r).equals(kept)) {
                        values[c][r] = table.columns().get(c).isNumber() ? 1e6 : 0;
                    }
                }
            }
            changed.put(name, table.with(table.columns(), values));
        });
        return changed;
    }

    @Test
    void flippedTestOutcomes_changeNothing() {
        for (Arm arm : arms()) {
            assertEquals(of(arm).run(BLOCKS, SUBJECTS), of(arm).run(BLOCKS, flipTestOutcomes()), arm.name());
        }
    }

    @Test
    void overwrittenOtherTestRows_changeNeitherWhatIsLearntNorACasesPrediction() {
        for (Arm arm : arms()) {
            Outcome before = of(arm).run(BLOCKS, SUBJECTS);
            for (String kept : SPLIT.test()) {
                Outcome after = of(arm).run(overwriteAllBut(kept), SUBJECTS);
                assertEquals(before.learnt(), after.learnt(), arm.name());
                assertEquals(before.predicted().get(kept), after.predicted().get(kept), arm.name() + ", " + kept);
            }
        }
    }

    /** The control: the test above must catch selection before the split, and scaling over all cases. */
    @Test
    void selectionBeforeTheSplit_isCaught() {
        assertTrue(MixedTable.selectOnAllCases(BLOCKS, SUBJECTS).get("genes").width() > 0, "with these labels some genes are chosen");
        Pipeline plain = of(Builtin.arm("leaking", List.of("genes"), Builtin.fusion("early"), Builtin.learner("logistic")));
        Pipeline leaking = (blocks, subjects) -> plain.run(MixedTable.selectOnAllCases(blocks, subjects), subjects);
        Outcome before = leaking.run(BLOCKS, SUBJECTS);
        assertNotEquals(before.learnt(), leaking.run(BLOCKS, flipTestOutcomes()).learnt());
        String kept = SPLIT.test().get(0);
        Outcome after = leaking.run(overwriteAllBut(kept), SUBJECTS);
        assertNotEquals(before.learnt(), after.learnt());
        assertNotEquals(before.predicted().get(kept), after.predicted().get(kept));
    }

    @Test
    void testRows_doNotShareMemoryWithWhatIsFitted() {
        double[] column = BLOCKS.get("genes").column(0).clone();
        of(MixedTable.arms().get(1)).run(BLOCKS, SUBJECTS);
        assertEquals(Arrays.toString(column), Arrays.toString(BLOCKS.get("genes").column(0)));
    }
}
