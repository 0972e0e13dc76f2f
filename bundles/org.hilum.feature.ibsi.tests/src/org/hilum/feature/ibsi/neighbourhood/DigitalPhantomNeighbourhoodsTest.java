// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.hilum.feature.ibsi.CountedCells;
import org.hilum.feature.ibsi.DigitalPhantom;
import org.hilum.feature.ibsi.PrintedMatrix;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** Every tone difference and dependence matrix that IBSI prints of the digital phantom: of each 4 of slices and that of the volume. */
class DigitalPhantomNeighbourhoodsTest {
    @Test
    void dependences_areThoseOfTheStandard() throws IOException {
        Region phantom = DigitalPhantom.region();
        List<PrintedMatrix> printed = PrintedMatrix.of("NGLDM");
        assertEquals(5, printed.size());
        for (PrintedMatrix matrix : printed) {
            DependenceCounter counter = DependenceCounter.of(phantom, new NeighbouringGreyLevelDependence().defaults(), matrix.inVolume());
            PaddedLevels levels = counter.levels();
            CellCounts counts = CellCounts.of(levels.range(), counter.most());
            counter.count(matrix.slice() == 0 ? levels.firstSlice() : matrix.slice(), matrix.slice() == 0 ? levels.endSlice() : matrix.slice() + 1, counts);
            assertEquals(matrix.cells(), CountedCells.of(counts, levels.lowest()), matrix.toString());
        }
    }

    @Test
    void toneDifferences_areThoseOfTheStandard() throws IOException {
        PaddedLevels levels = PaddedLevels.of(DigitalPhantom.region(), 1);
        List<PrintedMatrix> printed = PrintedMatrix.of("NGTDM");
        assertEquals(5, printed.size());
        for (PrintedMatrix matrix : printed) {
            DifferenceSweep sweep = DifferenceSweep.of(levels, new NeighbourhoodGreyToneDifference().defaults(), matrix.inVolume());
            LevelDifferences differences = new LevelDifferences(levels.range());
            for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
                if (matrix.slice() == 0 || matrix.slice() == slice) {
                    sweep.add(slice, differences);
                }
            }
            assertSame(matrix, differences.matrix(levels.lowest()));
        }
    }

    private static void assertSame(PrintedMatrix expected, ToneDifferenceMatrix actual) {
        assertEquals(expected.rows().size(), actual.size(), expected.toString());
        for (int i = 0; i < actual.size(); i++) {
            CSVRecord row = expected.rows().get(i);
            assertEquals(Integer.parseInt(row.get("row")), actual.level(i), expected.toString());
            assertEquals(Integer.parseInt(row.get("count")), actual.count(i), expected.toString());
            // printed with six decimals at most
            assertEquals(Double.parseDouble(row.get("value")), actual.difference(i), 1e-6, expected.toString());
        }
    }
}
