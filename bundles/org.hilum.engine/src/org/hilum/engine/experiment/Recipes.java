// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Threshold;
import org.hilum.spi.Recipe;

/** Recipes outside a run, to try a plug-in with. */
public final class Recipes {
    private Recipes() {
    }

    /** These transforms in order, then the learner. */
    public static Recipe of(Registry registry, List<PluginUse> transforms, PluginUse learner, PluginUse fusion) {
        Arm arm = new Arm("recipe", List.of(), fusion, transforms, learner, new Threshold.Fixed(0.5));
        return BoundArm.of(arm, new Uses(registry), new OutOfFold()).recipe();
    }
}
