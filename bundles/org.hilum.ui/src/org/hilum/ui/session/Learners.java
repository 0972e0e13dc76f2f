// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.util.ArrayList;
import java.util.List;
import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.store.Tree;

/** Names the way from columns to a prediction in a few words, as in {@code lasso → logistic}. */
final class Learners {
    private Learners() {
    }

    /** The learner of an arm, after those of its transforms that not all arms have: what tells the arms apart. */
    static String of(ArmResult arm, List<ArmResult> all) {
        List<String> parts = new ArrayList<>();
        for (String transform : transforms(arm)) {
            if (all.size() > 1 && !all.stream().allMatch(other -> transforms(other).contains(transform))) {
                parts.add(shortName(transform));
            }
        }
        parts.add(shortName(arm.content().tree("learner").text("id")));
        return String.join(" → ", parts);
    }

    private static List<String> transforms(ArmResult arm) {
        return arm.content().trees("transforms").stream().map((Tree t) -> t.text("id")).toList();
    }

    private static String shortName(String id) {
        return id.startsWith("org.hilum.") ? id.substring(id.lastIndexOf('.') + 1) : id;
    }
}
