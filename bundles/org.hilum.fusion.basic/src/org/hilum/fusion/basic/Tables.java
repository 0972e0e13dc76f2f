// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.fusion.basic;

import org.hilum.spi.Problem;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.FeatureTable;

/** Finds blocks by name. */
final class Tables {
    private Tables() {
    }

    static FeatureTable of(Blocks any, String block, String fusion) {
        if (!any.names().contains(block)) {
            throw new Problem("there is no block " + block, fusion, "give it every block that it was fitted to");
        }
        return any.table(block);
    }
}
