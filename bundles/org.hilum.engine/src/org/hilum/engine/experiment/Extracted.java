// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.study.Case;
import org.hilum.engine.study.Status;

/** Which cases of a study without an outcome have features, and why the others have none. */
final class Extracted {
    private Extracted() {
    }

    /** For each case why it has no block at all; empty where it has one. */
    static Map<String, String> reasons(List<Case> cases, Map<String, BlockColumns> blocks) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Case c : cases) {
            List<String> without = blocks.entrySet().stream().filter(b -> b.getValue().lacking().containsKey(c.id()))
                    .map(b -> b.getKey() + ": " + b.getValue().lacking().get(c.id())).toList();
            reasons.put(c.id(), c.status() instanceof Status.Excluded excluded ? excluded.reason()
                    : without.size() == blocks.size() ? "without " + String.join("; ", without) : "");
        }
        return reasons;
    }
}
