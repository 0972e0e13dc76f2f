// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.store.Tree;

/**
 * An arm that leaves out what is not stable.
 *
 * @param table as the study names it
 * @param dropped columns with reasons, by what its first fit learnt: the same in every fit, since no case is looked at
 */
record StableArm(String arm, Path table, List<Tree> dropped) {
    private static final String ID = "org.hilum.transform.stable";

    static List<StableArm> of(StudyResults results) {
        List<StableArm> all = new ArrayList<>();
        for (ArmResult arm : results.arms()) {
            Optional<Tree> use = arm.content().trees("transforms").stream().filter(t -> t.text("id").equals(ID)).findFirst();
            use.ifPresent(u -> {
                List<Tree> dropped = new ArrayList<>();
                arm.fits().keySet().stream().map(resample -> results.model(arm.name(), resample)).flatMap(Optional::stream).findFirst()
                        .ifPresent(model -> collect(Tree.read(model).values(), dropped));
                all.add(new StableArm(arm.name(), Path.of(u.tree("settings").text("table")), dropped));
            });
        }
        return all;
    }

    /** The steps stand wherever a fusion puts its recipes. */
    private static void collect(Object value, List<Tree> dropped) {
        switch (value) {
            case Tree tree -> collect(tree.values(), dropped);
            case Map<?, ?> map when ID.equals(map.get("transform")) -> dropped.addAll(tree(map.get("learnt")).trees("dropped"));
            case Map<?, ?> map -> map.values().forEach(v -> collect(v, dropped));
            case List<?> list -> list.forEach(v -> collect(v, dropped));
            case null, default -> {
                // a number, a text
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Tree tree(Object value) {
        return value instanceof Tree t ? t : new Tree((Map<String, Object>) value);
    }
}
