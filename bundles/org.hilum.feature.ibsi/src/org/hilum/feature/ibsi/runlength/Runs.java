// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.OccurringLevels;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** The runs of a region along one direction, by grey level and length. */
public final class Runs {
    private Runs() {
    }

    /** @param d the direction's place among those of {@code equal} */
    public static CellCounts along(EqualNeighbours equal, int d) {
        PaddedLevels levels = equal.levels();
        int first = levels.firstSlice();
        int end = levels.endSlice();
        return new RunSweep(equal).count(d, first, end, OccurringLevels.of(levels, first, end));
    }

    /** None, for runs of all lengths there can be. */
    public static CellCounts none(EqualNeighbours equal) {
        return new RunSweep(equal).empty();
    }
}
