// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** Columns of categories. */
final class Categories {
    private Categories() {
    }

    static void require(Column column, String step) {
        if (column.isNumber()) {
            throw new Problem("column " + column.name() + " holds numbers, not categories", step, "read it as categories, or leave it out of this step");
        }
    }

    /** A column of categories with each value as its place in another list that has them all; a missing one stays NaN. */
    static double[] recoded(FeatureTable table, int column, List<String> categories) {
        double[] places = table.columns().get(column).categories().stream().mapToDouble(categories::indexOf).toArray();
        double[] values = table.column(column);
        double[] recoded = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            recoded[row] = Double.isNaN(values[row]) ? Double.NaN : places[(int) values[row]];
        }
        return recoded;
    }
}
