// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Optional;

/**
 * The table of cases: one row a case.
 *
 * @param table path of a CSV file
 * @param id column that names the case; ids are text, so 007 stays 007
 * @param patient column of the patient a case belongs to, by which splits are made; the id's column where a patient has one case
 * @param centre column of the hospital
 */
public record CasesSpec(String table, String id, String patient, Optional<String> centre) {
}
