// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of cases: one row a case.
 *
 * @param table path of a CSV file
 * @param id column that names the case; ids are text, so 007 stays 007
 * @param patient column of the patient a case belongs to, by which splits are made; the id's column where a patient has one case
 * @param centre column of the hospital
 * @param leftOut ids of cases that the study leaves out, each with the reason
 */
public record CasesSpec(String table, String id, String patient, Optional<String> centre, Map<String, String> leftOut) {
    public CasesSpec {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** All of the table's cases. */
    public CasesSpec(String table, String id, String patient, Optional<String> centre) {
        this(table, id, patient, centre, Map.of());
    }
}
