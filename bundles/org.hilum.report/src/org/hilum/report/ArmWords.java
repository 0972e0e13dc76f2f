// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.stream.Collectors;

import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.store.Tree;

/** An arm's steps in a line: {@code impute · z-score · lasso → logistic, late fusion}. */
public final class ArmWords {
    private ArmWords() {
    }

    public static String model(ArmResult arm) {
        String transforms = arm.content().trees("transforms").stream().map(ArmWords::shortName).collect(Collectors.joining(" · "));
        String fusion = arm.blocks().size() > 1 ? ", " + shortName(arm.content().tree("fusion")) + " fusion" : "";
        return (transforms.isEmpty() ? "" : transforms + " → ") + shortName(arm.content().tree("learner")) + fusion;
    }

    /** Hilum's own plug-ins without their prefix and kind, a lab's in full. */
    static String shortName(Tree use) {
        String id = use.text("id");
        return id.startsWith("org.hilum.") ? id.substring(id.lastIndexOf('.') + 1) : id;
    }
}
