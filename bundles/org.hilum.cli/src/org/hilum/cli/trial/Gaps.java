// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import org.hilum.engine.registry.Contribution;
import org.hilum.spi.Problem;
import org.hilum.spi.table.FeatureTable;

/** Keeps missing values from plug-ins that do not say in {@code plugin.xml} that they can take them. */
final class Gaps {
    private Gaps() {
    }

    static void refuse(Contribution plugin, FeatureTable table, String where) {
        if (plugin.attribute("missing").equals("true")) {
            return;
        }
        for (int c = 0; c < table.width(); c++) {
            for (int row = 0; row < table.rows(); row++) {
                if (Double.isNaN(table.value(row, c))) {
                    throw new Problem("column " + table.columns().get(c).name() + " has no value for case " + table.cases().get(row) + ", and " + plugin.shortName()
                            + " takes no missing values", where, "fill the gaps first (hilum try impute " + where + " --out filled.csv), or choose other --columns");
                }
            }
        }
    }
}
