// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.store.Tree;
import org.hilum.engine.store.Unit;
import org.hilum.spi.FittedRecipe;
import org.hilum.spi.Prevalence;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Seeds;

/** One arm × repeat × fold as a {@link Unit}. */
final class FitUnit {
    static final String KIND = "fit";

    private FitUnit() {
    }

    /**
     * The seed of a fold's fits. It is the same for every arm: they draw the same inner folds, so that a difference between
     * arms is the arms' own.
     */
    static long seed(long study, Split split) {
        return Seeds.derive(study, "fit", "repeat " + split.resample().repeat(), "fold " + split.resample().fold());
    }

    /** What the unit follows from. The arm's name is not among it, nor which other arms there are. */
    static Map<String, Object> from(BoundArm arm, ArmData data, Split split, long seed, Map<String, Object> host) {
        return Map.of("arm", arm.content(), "data", data.hash(), "training", split.training(), "test", split.test(), "seed", seed, "host", host);
    }

    static Unit made(Map<String, Object> from, Split split, ArmData data, ArmFit fit, List<String> notes, Map<String, Object> made) {
        List<Map<String, Object>> recipes = fit.recipes().stream().map(r -> Map.<String, Object>of("columns", r.columns(), "learner", r.learner(),
                "prevalence", r.model() instanceof Prevalence, "left", r.steps().stream().map(FittedRecipe.Step::columns).toList())).toList();
        Map<String, Object> content = Map.of("cases", split.test(), "kind", fit.scores().kind().name(), "scores", fit.scores().toArray(),
                "threshold", fit.scores().threshold(), "columns", data.width(), "recipes", recipes, "notes", notes);
        return Unit.of(KIND, from, made, content, CanonicalJson.write(fit.model()));
    }

    static Unit failed(Map<String, Object> from, ArmData data, Problem problem, List<String> notes, Map<String, Object> made) {
        return Unit.of(KIND, from, made, Map.of("problem", Problems.tree(problem), "columns", data.width(), "notes", notes), Unit.NO_MODEL);
    }

    static FitResult read(Unit unit) {
        Tree content = unit.content();
        double seconds = unit.made().number("seconds");
        if (content.has("problem")) {
            return new FitResult(List.of(), Scores.probabilities(new double[0]), content.count("columns"), List.of(), content.texts("notes"), seconds,
                    Optional.of(Problems.read(content.tree("problem"))));
        }
        double[] values = content.numbers("scores");
        Scores scores = switch (Scores.Kind.valueOf(content.text("kind"))) {
            case PROBABILITY -> Scores.probabilities(values);
            case RISK -> Scores.risks(values);
        };
        List<FitResult.Selection> recipes = content.trees("recipes").stream()
                .map(r -> new FitResult.Selection(r.texts("columns"), r.flag("prevalence"), r.has("left") ? r.counts("left") : List.of())).toList();
        return new FitResult(content.texts("cases"), scores.withThreshold(content.number("threshold")), content.count("columns"), recipes,
                content.texts("notes"), seconds, Optional.empty());
    }
}
