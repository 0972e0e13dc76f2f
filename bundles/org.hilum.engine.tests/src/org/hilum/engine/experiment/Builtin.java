// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Threshold;

/** Hilum's own plug-ins, by the names and settings a study would give them. */
final class Builtin {
    static final Registry REGISTRY = Registry.open(List.of());

    private Builtin() {
    }

    static PluginUse transform(String name, Object... settings) {
        return use(Kind.TRANSFORM, name, settings);
    }

    static PluginUse learner(String name, Object... settings) {
        return use(Kind.LEARNER, name, settings);
    }

    static PluginUse fusion(String name, Object... settings) {
        return use(Kind.FUSION, name, settings);
    }

    private static PluginUse use(Kind kind, String name, Object... settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int s = 0; s < settings.length; s += 2) {
            tree.put((String) settings[s], settings[s + 1]);
        }
        Contribution found = REGISTRY.find(kind, name);
        return new PluginUse(found.id(), Settings.read(found, tree, Where.in("test")));
    }

    static Arm arm(String name, List<String> blocks, PluginUse fusion, PluginUse learner, PluginUse... transforms) {
        return new Arm(name, blocks, fusion, Arrays.asList(transforms), learner, new Threshold.Fixed(0.5));
    }
}
