// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.DigitalPhantom;
import org.hilum.feature.ibsi.PrintedMatrix;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.junit.jupiter.api.Test;

/** Every co-occurrence matrix that IBSI prints of the digital phantom: 16 of slices and directions, 4 of slices, 13 of directions, and the whole. */
class DigitalPhantomMatricesTest {
    @Test
    void countsOfPairs_areThoseOfTheStandard() throws IOException {
        PaddedLevels levels = PaddedLevels.of(DigitalPhantom.region().grey(), 1);
        List<PrintedMatrix> printed = PrintedMatrix.of("GLCM");
        assertEquals(34, printed.size());
        printed.forEach(matrix -> assertEquals(matrix.cells(), counted(levels, matrix), matrix.toString()));
    }

    private static Map<List<Integer>, Double> counted(PaddedLevels levels, PrintedMatrix which) {
        List<Direction> directions = which.inVolume() ? Direction.inVolume(1) : Direction.inSlice(1);
        directions = directions.stream().filter(which::isAlong).toList();
        int from = which.slice() == 0 ? levels.firstSlice() : levels.margin() + which.slice() - 1;
        int to = which.slice() == 0 ? levels.endSlice() : from + 1;
        double[] weights = new double[directions.size()];
        Arrays.fill(weights, 1);
        PairTable table = (PairTable) PairCounts.merge(PairCounts.count(levels, directions, from, to), weights);
        Map<List<Integer>, Double> cells = new HashMap<>();
        for (int i = 1; i < table.stride(); i++) {
            for (int j = 1; j < table.stride(); j++) {
                double count = table.counts()[i * table.stride() + j] + table.counts()[j * table.stride() + i];
                if (count > 0) {
                    cells.put(List.of(levels.level(i), levels.level(j)), count);
                }
            }
        }
        return cells;
    }
}
