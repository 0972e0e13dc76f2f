// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Resampling;
import org.hilum.spi.RankAuc;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.junit.jupiter.api.Test;

/** Where labels have nothing to do with columns, cross-validation must find nothing. */
class PermutationTest {
    private static final int PERMUTATIONS = 400;

    /** Mean and standard error of the AUC over permutations, each averaged over the folds of one cross-validation. */
    private record Chance(double mean, double standardError) {
        boolean holds() {
            return Math.abs(mean - 0.5) <= 4 * standardError;
        }

        static Chance of(double[] aucs) {
            double mean = 0;
            double squares = 0;
            for (double auc : aucs) {
                mean += auc / aucs.length;
            }
            for (double auc : aucs) {
                squares += (auc - mean) * (auc - mean);
            }
            return new Chance(mean, Math.sqrt(squares / (aucs.length - 1) / aucs.length));
        }
    }

    /**
     * @param permutations seeds of the permutations
     * @param spoil what is done to all cases before they are divided: nothing, or a mistake
     */
    private static Map<String, Chance> chances(List<Arm> arms, int[] permutations, BiFunction<Map<String, FeatureTable>, Subjects, Map<String, FeatureTable>> spoil) {
        Uses uses = new Uses(Builtin.REGISTRY);
        Map<String, FeatureTable> blocks = MixedTable.blocks(1);
        Map<String, double[]> aucs = new LinkedHashMap<>();
        arms.forEach(arm -> aucs.put(arm.name(), new double[permutations.length]));
        List<Workers.Work> work = new ArrayList<>();
        IntStream.range(0, permutations.length).forEach(n -> work.add(run -> {
            int p = permutations[n];
            Subjects permuted = MixedTable.subjects(p);
            Map<String, FeatureTable> seen = spoil.apply(blocks, permuted);
            List<Split> splits = Splits.of(new Resampling.RepeatedKFold(5, 1), MixedTable.ids(), permuted, p, c -> "");
            OutOfFold outOfFold = new OutOfFold();
            for (Arm arm : arms) {
                aucs.get(arm.name())[n] = meanAuc(BoundArm.of(arm, uses, outOfFold), seen, permuted, splits, p);
            }
        }));
        new Workers(Runtime.getRuntime().availableProcessors()).run(work, Task.quiet(1));
        Map<String, Chance> chances = new LinkedHashMap<>();
        aucs.forEach((arm, values) -> chances.put(arm, Chance.of(values)));
        return chances;
    }

    private static double meanAuc(BoundArm arm, Map<String, FeatureTable> blocks, Subjects subjects, List<Split> splits, long seed) {
        Map<String, FeatureTable> own = new LinkedHashMap<>();
        arm.arm().blocks().forEach(b -> own.put(b, blocks.get(b)));
        ArmData data = ArmData.of(own, subjects);
        double sum = 0;
        for (Split split : splits) {
            ArmFit fit = ArmFit.of(arm, data.training(split.training()), data.test(split.test()), Task.quiet(FitUnit.seed(seed, split)));
            sum += RankAuc.of(fit.scores().toArray(), (Binary) data.training(split.test()).subjects().outcome());
        }
        return sum / splits.size();
    }

    @Test
    void arms_coverEveryTransformLearnerAndFusion() {
        Map<Kind, Function<Arm, List<String>>> used = new HashMap<>();
        used.put(Kind.TRANSFORM, arm -> arm.transforms().stream().map(PluginUse::id).toList());
        used.put(Kind.LEARNER, arm -> List.of(arm.learner().id()));
        used.put(Kind.FUSION, arm -> List.of(arm.fusion().id()));
        used.forEach((kind, of) -> {
            Set<String> ids = new HashSet<>();
            MixedTable.arms().forEach(arm -> ids.addAll(of.apply(arm)));
            Builtin.REGISTRY.all(kind).stream().filter(c -> c.bundle().startsWith("org.hilum.") && !c.bundle().startsWith("org.hilum.example"))
                    .map(Contribution::id).forEach(id -> assertTrue(ids.contains(id), "no arm is tested with " + id));
        });
    }

    @Test
    void permutedLabels_giveChanceAuc_inEveryArm() {
        Map<String, Chance> chances = chances(MixedTable.arms(), IntStream.range(0, PERMUTATIONS).toArray(), (blocks, subjects) -> blocks);
        assertEquals(7, chances.size());
        chances.forEach((arm, chance) -> assertTrue(chance.holds() && chance.standardError() < 0.005, arm + ": " + chance));
    }

    /** The control: choosing columns on all cases before dividing them, where any are chosen, is what the test above must catch. */
    @Test
    void selectionBeforeTheSplit_isCaught() {
        Arm plain = Builtin.arm("leaking", List.of("genes"), Builtin.fusion("early"), Builtin.learner("logistic"));
        Map<String, FeatureTable> blocks = MixedTable.blocks(1);
        int[] choosing = IntStream.range(0, PERMUTATIONS).filter(p -> MixedTable.selectOnAllCases(blocks, MixedTable.subjects(p)).get("genes").width() > 0)
                .limit(40).toArray();
        Chance leaking = chances(List.of(plain), choosing, MixedTable::selectOnAllCases).get("leaking");
        assertTrue(leaking.mean() > 0.60 && !leaking.holds(), leaking.toString());
    }
}
