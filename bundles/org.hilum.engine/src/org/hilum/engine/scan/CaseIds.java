// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names the cases: a patient with one visit by its id, others by id and number of the visit. */
final class CaseIds {
    private CaseIds() {
    }

    /** One a row. */
    static List<String> of(List<SeriesRow> rows) {
        Map<String, Set<Integer>> visits = new HashMap<>();
        rows.forEach(r -> visits.computeIfAbsent(r.image().patient(), p -> new TreeSet<>()).add(r.visit()));
        Set<String> taken = new HashSet<>(visits.keySet());
        Map<List<Object>, String> ids = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (SeriesRow row : rows) {
            String patient = row.image().patient();
            all.add(visits.get(patient).size() == 1 ? patient : ids.computeIfAbsent(List.of(patient, row.visit()), k -> free(patient + "_visit" + row.visit(), taken)));
        }
        return all;
    }

    /** A patient may be called as another's visit. */
    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        while (!taken.add(id)) {
            id += "_";
        }
        return id;
    }
}
