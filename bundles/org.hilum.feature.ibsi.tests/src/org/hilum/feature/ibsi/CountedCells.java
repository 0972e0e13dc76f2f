// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.Cells;

/** Counts as a map from grey level and extent, for comparing. */
public final class CountedCells {
    private CountedCells() {
    }

    /** @param firstLevel the grey level that was counted as 1 */
    public static Map<List<Integer>, Double> of(CellCounts counts, int firstLevel) {
        Cells cells = counts.cells();
        Map<List<Integer>, Double> map = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            map.put(List.of(cells.levels()[c] + firstLevel - 1, cells.extents()[c]), cells.counts()[c]);
        }
        return map;
    }
}
