// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.CountedCells;
import org.hilum.feature.ibsi.Masks;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.OccurringLevels;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs counted 64 voxels at a time are those that are met by walking along each line. */
class RunSweepTest {
    @ParameterizedTest
    @CsvSource({"9, 8, 7, 3, 0.8", "70, 5, 4, 2, 0.9", "40, 40, 1, 2, 1", "1, 1, 30, 2, 1", "6, 6, 6, 1, 1", "12, 9, 5, 400, 0.9", "130, 3, 2, 1, 1"})
    void runs_areThoseMetByWalking(int nx, int ny, int nz, int highest, double filled) {
        Region region = Masks.randomLevels(Masks.random(Geometry.of(nx, ny, nz, 1, 1, 1), filled, 4), highest, 5);
        EqualNeighbours equal = EqualNeighbours.inVolume(region);
        PaddedLevels levels = equal.levels();
        RunSweep sweep = new RunSweep(equal);
        for (int d = 0; d < equal.directions().size(); d++) {
            int offset = levels.offset(equal.directions().get(d));
            int first = levels.firstSlice();
            int end = levels.endSlice();
            assertEquals(walk(levels, offset, first, end), CountedCells.of(sweep.count(d, first, end, OccurringLevels.of(levels, first, end)), levels.lowest()));
            if (equal.directions().get(d).z() == 0) {
                int slice = first + nz / 2;
                assertEquals(walk(levels, offset, slice, slice + 1), CountedCells.of(sweep.count(d, slice, slice + 1, OccurringLevels.of(levels, slice, slice + 1)), levels.lowest()));
            }
        }
    }

    private static Map<List<Integer>, Double> walk(PaddedLevels levels, int offset, int fromSlice, int toSlice) {
        int[] voxels = levels.voxels();
        Map<List<Integer>, Double> runs = new HashMap<>();
        for (int v = levels.start(fromSlice); v < levels.start(toSlice); v++) {
            if (voxels[v] > 0 && voxels[v - offset] != voxels[v]) {
                int length = 1;
                while (voxels[v + length * offset] == voxels[v]) {
                    length++;
                }
                runs.merge(List.of(levels.level(voxels[v]), length), 1.0, Double::sum);
            }
        }
        return runs;
    }
}
