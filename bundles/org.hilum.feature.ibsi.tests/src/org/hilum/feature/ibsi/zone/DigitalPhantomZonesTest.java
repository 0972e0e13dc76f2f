// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.CountedCells;
import org.hilum.feature.ibsi.DigitalPhantom;
import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.PrintedMatrix;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** Every zone matrix that IBSI prints of the digital phantom: of sizes and of distances 4 of slices and that of the volume. */
class DigitalPhantomZonesTest {
    @Test
    void sizes_areThoseOfTheStandard() throws IOException {
        Region phantom = DigitalPhantom.region();
        List<PrintedMatrix> printed = PrintedMatrix.of("GLSZM");
        assertEquals(5, printed.size());
        for (PrintedMatrix matrix : printed) {
            Zones zones = zones(phantom, matrix);
            assertEquals(matrix.cells(), counted(zones, zones.sizes(), matrix), matrix.toString());
        }
    }

    @Test
    void distances_areThoseOfTheStandard() throws IOException {
        Region phantom = DigitalPhantom.region();
        List<PrintedMatrix> printed = PrintedMatrix.of("GLDZM");
        assertEquals(5, printed.size());
        for (PrintedMatrix matrix : printed) {
            Zones zones = zones(phantom, matrix);
            int[] edge = EdgeDistances.of(phantom, zones.grid(), EdgeNorm.MANHATTAN, matrix.inVolume());
            assertEquals(matrix.cells(), counted(zones, ZoneDistances.of(zones, edge), matrix), matrix.toString());
        }
    }

    private static Zones zones(Region phantom, PrintedMatrix which) {
        return Zones.of(phantom, new Neighbourhood(Norm.CHEBYSHEV, 1), which.inVolume());
    }

    private static Map<List<Integer>, Double> counted(Zones zones, int[] extents, PrintedMatrix which) {
        int first = which.slice() == 0 ? 1 : zones.firsts()[which.slice()];
        int end = which.slice() == 0 ? extents.length : zones.firsts()[which.slice() + 1];
        return CountedCells.of(ZoneMatrices.count(zones, extents, first, end), zones.grid().lowest());
    }
}
