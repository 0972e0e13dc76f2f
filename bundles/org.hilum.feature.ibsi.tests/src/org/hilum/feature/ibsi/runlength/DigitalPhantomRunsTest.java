// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.CountedCells;
import org.hilum.feature.ibsi.DigitalPhantom;
import org.hilum.feature.ibsi.PrintedMatrix;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.OccurringLevels;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** Every run length matrix that IBSI prints of the digital phantom: 16 of slices and directions, 4 of slices, 13 of directions, and the whole. */
class DigitalPhantomRunsTest {
    @Test
    void runs_areThoseOfTheStandard() throws IOException {
        Region phantom = DigitalPhantom.region();
        List<PrintedMatrix> printed = PrintedMatrix.of("GLRLM");
        assertEquals(34, printed.size());
        printed.forEach(matrix -> assertEquals(matrix.cells(), counted(phantom, matrix), matrix.toString()));
    }

    private static Map<List<Integer>, Double> counted(Region phantom, PrintedMatrix which) {
        EqualNeighbours equal = which.inVolume() ? EqualNeighbours.inVolume(phantom) : EqualNeighbours.inSlice(phantom);
        PaddedLevels levels = equal.levels();
        RunSweep sweep = new RunSweep(equal);
        int from = which.slice() == 0 ? levels.firstSlice() : levels.margin() + which.slice() - 1;
        int to = which.slice() == 0 ? levels.endSlice() : from + 1;
        CellCounts sum = sweep.empty();
        for (int d = 0; d < equal.directions().size(); d++) {
            if (which.isAlong(equal.directions().get(d))) {
                sum.addAll(sweep.count(d, from, to, OccurringLevels.of(levels, from, to)), 1);
            }
        }
        return CountedCells.of(sum, levels.lowest());
    }
}
