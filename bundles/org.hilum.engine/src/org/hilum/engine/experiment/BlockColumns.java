// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;
import java.util.Map;

import org.hilum.spi.table.FeatureTable;

/**
 * A block of the cohort.
 *
 * @param table one row a case of the cohort; NaN throughout where the case lacks the block
 * @param lacking the cases without it, each with the reason
 * @param notes by case, then by column: why a value is undefined
 * @param remarks by case: what was noted when its image and region were read
 */
public record BlockColumns(FeatureTable table, Map<String, String> lacking, Map<String, Map<String, String>> notes, Map<String, List<String>> remarks) {
    /** A block without images. */
    BlockColumns(FeatureTable table, Map<String, String> lacking) {
        this(table, lacking, Map.of(), Map.of());
    }
}
