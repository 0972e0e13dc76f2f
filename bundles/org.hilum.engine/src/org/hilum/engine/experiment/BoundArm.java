// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Threshold;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.Learner;
import org.hilum.spi.Transform;

/**
 * An arm with its plug-ins, ready to be fitted.
 *
 * @param content what its results follow from beside data and seed; its name is not among that
 * @param unpenalised whether nothing holds the learner's coefficients back
 */
record BoundArm(Arm arm, FusionStrategy<Record, Record> fusion, ArmRecipe recipe, boolean unpenalised, Map<String, Object> content) {
    /** Attribute of a learner in {@code plugin.xml} that is {@code true} where it takes missing values. */
    private static final String MISSING = "missing";

    static BoundArm of(Arm arm, Uses uses, OutOfFold outOfFold) {
        Map<String, Object> recipeContent = new LinkedHashMap<>();
        recipeContent.put("transforms", uses.content(Kind.TRANSFORM, arm.transforms()));
        recipeContent.put("learner", uses.content(Kind.LEARNER, arm.learner()));
        Contribution learner = uses.find(Kind.LEARNER, arm.learner());
        ArmRecipe recipe = new ArmRecipe(transforms(arm, uses), learning(learner, arm.learner()), CanonicalJson.write(recipeContent), outOfFold);
        Map<String, Object> content = new LinkedHashMap<>(recipeContent);
        content.put("blocks", arm.blocks());
        content.put("fusion", uses.content(Kind.FUSION, arm.fusion()));
        content.put("threshold", switch (arm.threshold()) {
            case Threshold.Fixed fixed -> fixed.value();
            case Threshold.Youden youden -> "youden";
        });
        FusionStrategy<Record, Record> fusion = uses.find(Kind.FUSION, arm.fusion()).plugin();
        return new BoundArm(arm, fusion, recipe, recipe.unpenalised(), content);
    }

    private static List<Step.Transforming> transforms(Arm arm, Uses uses) {
        List<Step.Transforming> steps = new ArrayList<>();
        for (PluginUse use : arm.transforms()) {
            Contribution found = uses.find(Kind.TRANSFORM, use);
            Transform<Record, Record> transform = found.plugin();
            steps.add(new Step.Transforming(found.id(), transform, use.settings()));
        }
        return steps;
    }

    private static Step.Learning learning(Contribution found, PluginUse use) {
        Learner<Record, Record> learner = found.plugin();
        return new Step.Learning(found.id(), learner, use.settings(), found.attribute(MISSING).equals("true"));
    }
}
