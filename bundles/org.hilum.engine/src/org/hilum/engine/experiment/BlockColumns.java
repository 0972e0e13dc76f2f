// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Map;

import org.hilum.spi.table.FeatureTable;

/**
 * A block of the cohort.
 *
 * @param table one row a case of the cohort; NaN throughout where the case lacks the block
 * @param lacking the cases without it, each with the reason
 * @param notes by case, then by column: why a value is undefined
 */
public record BlockColumns(FeatureTable table, Map<String, String> lacking, Map<String, Map<String, String>> notes) {
}
