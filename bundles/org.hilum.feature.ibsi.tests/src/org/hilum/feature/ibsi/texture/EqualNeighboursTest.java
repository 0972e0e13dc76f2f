// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bit says what a look at the two voxels says: with few levels (eight compared at once), and with many. */
class EqualNeighboursTest {
    @ParameterizedTest
    @CsvSource({"3, 1, 1", "3, 255, 1", "2, 300, 299", "3, 1, 700", "200, 1, 1", "255, 1, 1", "256, 1, 1"})
    void bits_sayWhichNeighboursAreEqual(int levels, int lowest, int step) {
        Geometry grid = Geometry.of(23, 11, 7, 1, 1, 1);
        Region random = Masks.randomLevels(Masks.random(grid, 0.7, 1), levels, 2);
        Region region = Masks.region(random.intensity(), (i, j, k) -> lowest + step * (random.image().at(i, j, k) - 1));
        for (EqualNeighbours equal : new EqualNeighbours[] {EqualNeighbours.inSlice(region), EqualNeighbours.inVolume(region)}) {
            PaddedLevels padded = equal.levels();
            int[] voxels = padded.voxels();
            for (int d = 0; d < equal.directions().size(); d++) {
                int offset = padded.offset(equal.directions().get(d));
                for (int v = 0; v < padded.start(padded.endSlice()); v++) {
                    assertEquals(voxels[v] > 0 && voxels[v] == voxels[v + offset], (equal.at(d, v) & 1) != 0, "along " + equal.directions().get(d) + " at " + v);
                    assertEquals(voxels[v] > 0, (equal.inside(v) & 1) != 0, "inside at " + v);
                }
            }
        }
    }
}
