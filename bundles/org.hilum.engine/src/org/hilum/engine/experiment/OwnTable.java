// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.registry.Kind;
import org.hilum.engine.settings.Places;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Study;

/** The study's own table of stability: a run makes it where a setting of one of its arms' plug-ins names it. Any other table must be there. */
final class OwnTable {
    private OwnTable() {
    }

    static Path file(Study study) {
        return study.results().resolve(StabilityTable.FILE);
    }

    static boolean isUsed(Study study, Uses uses) {
        return study.arms().stream().anyMatch(arm -> places(arm, uses).stream().anyMatch(named -> Uses.isSame(named, file(study))));
    }

    private static List<Path> places(Arm arm, Uses uses) {
        List<Path> all = new ArrayList<>();
        arm.transforms().forEach(use -> all.addAll(places(Kind.TRANSFORM, use, uses)));
        all.addAll(places(Kind.FUSION, arm.fusion(), uses));
        all.addAll(places(Kind.LEARNER, arm.learner(), uses));
        return all;
    }

    private static List<Path> places(Kind kind, PluginUse use, Uses uses) {
        return List.copyOf(Places.in(uses.find(kind, use).schema(), use.settings()).values());
    }
}
