// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.study.text.KeyPath;

/** Whether each arm can be fitted, and whether arms that compare something differ in that only. */
final class ArmChecks {
    private static final String IMPUTE = "org.hilum.transform.impute";

    private final Notes notes;
    private final Registry registry;
    private final List<Block> blocks;

    ArmChecks(Notes notes, Registry registry, List<Block> blocks) {
        this.notes = notes;
        this.registry = registry;
        this.blocks = blocks;
    }

    void check(List<Arm> arms, Optional<OutcomeSpec> outcome, Optional<CasesSpec> cases) {
        for (Arm arm : arms) {
            outcome.ifPresent(o -> accepts(arm, o));
            bearsMissing(arm);
        }
        for (int a = 0; a < arms.size(); a++) {
            for (int b = a + 1; b < arms.size(); b++) {
                fair(arms.get(a), arms.get(b), arms);
            }
        }
    }

    private void tell(Severity severity, Arm arm, String key, String what, String cure) {
        notes.addKey(severity, KeyPath.of("arms", arm.name()).key(key), "arm " + arm.name() + ": " + what, cure);
    }

    private void accepts(Arm arm, OutcomeSpec outcome) {
        String kind = switch (outcome) {
            case OutcomeSpec.BinaryOutcome b -> "binary";
            case OutcomeSpec.SurvivalOutcome s -> "survival";
            case OutcomeSpec.NoOutcome n -> "missing";
        };
        Contribution learner = registry.find(Kind.LEARNER, arm.learner().id());
        List<String> takes = words(learner.attribute("outcomes"));
        if (!takes.isEmpty() && !takes.contains(kind)) {
            List<String> fitting = registry.all(Kind.LEARNER).stream().filter(c -> words(c.attribute("outcomes")).contains(kind)).map(Contribution::shortName).toList();
            tell(Severity.ERROR, arm, "learner", "the learner " + learner.shortName() + " takes a " + String.join(" or ", takes) + " outcome, but this study's is " + kind,
                    fitting.isEmpty() ? "no learner for a " + kind + " outcome is installed" : "use one of: " + String.join(", ", fitting));
        }
    }

    private static List<String> words(String attribute) {
        return java.util.Arrays.stream(attribute.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    /** Tables have gaps: somebody must fill them before the first step that cannot bear them. */
    private void bearsMissing(Arm arm) {
        boolean gaps = arm.blocks().stream().anyMatch(name -> blocks.stream().anyMatch(b -> b.name().equals(name) && b instanceof TableBlock));
        if (!gaps) {
            return;
        }
        for (PluginUse use : arm.transforms()) {
            if (use.id().equals(IMPUTE)) {
                return;
            }
            if (!bears(Kind.TRANSFORM, use)) {
                tell(Severity.WARNING, arm, "transforms", "the transform " + Written.name(use.id()) + " fails where a table has a missing value", "put impute before it");
                return;
            }
        }
        if (!bears(Kind.LEARNER, arm.learner())) {
            tell(Severity.WARNING, arm, "transforms", "the learner " + Written.name(arm.learner().id()) + " fails where a table has a missing value", "add impute to its transforms");
        }
    }

    private boolean bears(Kind kind, PluginUse use) {
        return registry.find(kind, use.id()).attribute("missing").equals("true");
    }

    /**
     * Two arms of the same several blocks with different fusion compare fusion; then nothing else may differ, but where a third arm stands between
     * them: one of the two differs from it in fusion only, the other in all else only.
     */
    private void fair(Arm one, Arm other, List<Arm> all) {
        if (one.blocks().size() < 2 || !one.blocks().equals(other.blocks()) || one.fusion().equals(other.fusion())) {
            return;
        }
        List<String> differ = new ArrayList<>();
        if (!one.transforms().equals(other.transforms())) {
            differ.add("transforms");
        }
        if (!one.learner().equals(other.learner())) {
            differ.add("learner");
        }
        if (!one.threshold().equals(other.threshold())) {
            differ.add("threshold");
        }
        if (!differ.isEmpty() && all.stream().noneMatch(third -> between(one, third, other) || between(other, third, one))) {
            tell(Severity.WARNING, other, "fusion", "compared with arm " + one.name() + " it differs in fusion and in " + String.join(" and ", differ)
                    + ", so that a difference cannot be put down to fusion", "let them differ in fusion only");
        }
    }

    /** Whether the third has the fusion of one and all else of the other. */
    private static boolean between(Arm one, Arm third, Arm other) {
        return third.blocks().equals(one.blocks()) && third.fusion().equals(one.fusion()) && third.transforms().equals(other.transforms())
                && third.learner().equals(other.learner()) && third.threshold().equals(other.threshold());
    }
}
