// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.Status;

/**
 * Which cases are compared, and why the others are not.
 *
 * @param byArm the cases of each arm, in the cohort's order
 * @param reasons why a case is in no arm; empty where it is in one
 */
record Selected(Map<String, List<String>> byArm, Map<String, String> reasons) {
    /** @param lacking for each case the blocks it has not, each with the reason */
    static Selected of(List<Case> cases, List<Arm> arms, CaseUse use, Map<String, Map<String, String>> lacking) {
        Set<String> used = new LinkedHashSet<>();
        arms.forEach(arm -> used.addAll(arm.blocks()));
        Map<String, List<String>> byArm = new LinkedHashMap<>();
        arms.forEach(arm -> byArm.put(arm.name(), new ArrayList<>()));
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Case c : cases) {
            Map<String, String> without = lacking.getOrDefault(c.id(), Map.of());
            boolean anywhere = false;
            for (Arm arm : arms) {
                Collection<String> needed = use == CaseUse.COMMON ? used : arm.blocks();
                if (c.included() && needed.stream().noneMatch(without::containsKey)) {
                    byArm.get(arm.name()).add(c.id());
                    anywhere = true;
                }
            }
            reasons.put(c.id(), anywhere ? "" : reason(c, used, without));
        }
        return new Selected(byArm, reasons);
    }

    /** All cases that at least one arm has, in the cohort's order. */
    List<String> cases() {
        return reasons.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    private static String reason(Case c, Set<String> used, Map<String, String> without) {
        if (c.status() instanceof Status.Excluded excluded) {
            return excluded.reason();
        }
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        used.stream().filter(without::containsKey).forEach(b -> blocks.computeIfAbsent(without.get(b), r -> new ArrayList<>()).add(b));
        List<String> parts = new ArrayList<>();
        blocks.forEach((reason, names) -> parts.add(String.join(", ", names) + ": " + reason));
        return "without " + String.join("; ", parts);
    }
}
