// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.Nearest;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.spi.Problem;

/** The cases of which the study file itself says something: that they are left out, or where their files lie. */
final class NamedCases {
    private NamedCases() {
    }

    /** An id that is no case is a slip which would keep a case in the study that somebody wanted out. */
    static void check(Study study, List<String> ids, List<Problem> grave) {
        check(study.cases().leftOut().keySet(), "cases.leave-out", study, ids, grave);
        study.images().forEach(i -> check(i.except().cases(), "images." + i.role() + ".except", study, ids, grave));
        study.regions().forEach(r -> {
            if (r instanceof DrawnRegion d) {
                check(d.except().cases(), "regions." + d.name() + ".except", study, ids, grave);
            }
        });
    }

    private static void check(Set<String> named, String where, Study study, List<String> ids, List<Problem> grave) {
        named.stream().filter(id -> !ids.contains(id)).forEach(id -> grave.add(new Problem("the case " + id + " is not in " + study.cases().table(),
                Study.FILE + ", " + where, "correct the id (the nearest there: " + Nearest.sort(id, ids).getFirst() + "), or remove the line")));
    }

    /** For each row of a case that is left out the reason. */
    static Map<Integer, String> leftOut(Study study, List<String> ids) {
        Map<Integer, String> rows = new LinkedHashMap<>();
        for (int r = 0; r < ids.size(); r++) {
            String reason = study.cases().leftOut().get(ids.get(r));
            if (reason != null) {
                rows.put(r, "left out by " + Study.FILE + ": " + reason);
            }
        }
        return rows;
    }
}
