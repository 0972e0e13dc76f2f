// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.hilum.feature.ibsi.Masks;
import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones are those that flooding from each voxel finds, and edges lie as far as repeated erosion says. */
class ZonesTest {
    @ParameterizedTest
    @CsvSource({"CHEBYSHEV, 1, 2, true", "CHEBYSHEV, 1, 2, false", "CHEBYSHEV, 1, 4, true", "CHEBYSHEV, 1, 8, true", "CHEBYSHEV, 1, 5, false", "CHEBYSHEV, 1, 400, true",
        "CHEBYSHEV, 2, 9, true", "CHEBYSHEV, 2, 6, false", "MANHATTAN, 1, 2, true", "MANHATTAN, 1, 2, false", "MANHATTAN, 2, 5, true", "EUCLIDEAN, 1.5, 3, true",
        "EUCLIDEAN, 2.3, 6, false"})
    void zones_areThoseFoundByFlooding(Norm norm, double distance, int highest, boolean inVolume) {
        for (long seed = 0; seed < 8; seed++) {
            Region region = Masks.randomLevels(Masks.random(Geometry.of(19, 13, 9, 1, 1, 1), 0.9, seed), highest, seed + 100);
            Neighbourhood linkage = new Neighbourhood(norm, distance);
            Zones zones = Zones.of(region, linkage, inVolume);
            int[] flooded = flood(zones.grid(), linkage, inVolume);
            assertArrayEquals(flooded, zones.zones());
            int[] sizes = new int[zones.sizes().length];
            for (int v = 0; v < flooded.length; v++) {
                if (flooded[v] > 0) {
                    sizes[flooded[v]]++;
                    assertEquals(zones.grid().voxels()[v], zones.levels()[flooded[v]]);
                }
            }
            assertArrayEquals(sizes, zones.sizes());
        }
    }

    @ParameterizedTest
    @CsvSource({"MANHATTAN, true", "MANHATTAN, false", "CHEBYSHEV, true", "CHEBYSHEV, false"})
    void edgeDistances_areTheNumberOfErosions(EdgeNorm norm, boolean inVolume) {
        Mask mask = Masks.mask(Geometry.of(15, 17, 13, 1, 1, 1), (i, j, k) -> (i * 7 + j * 5 + k * 11) % 97 != 0);
        Region region = Masks.region(mask, (i, j, k) -> 1);
        PaddedLevels grid = PaddedLevels.of(region, 1);
        List<Direction> steps = new ArrayList<>();
        new Neighbourhood(norm.norm(), 1).half(inVolume).forEach(m -> steps.addAll(List.of(m, new Direction(-m.x(), -m.y(), -m.z()))));
        assertArrayEquals(erode(grid, steps), EdgeDistances.of(region, grid, norm, inVolume));
    }

    private static int[] flood(PaddedLevels grid, Neighbourhood linkage, boolean inVolume) {
        List<Direction> half = linkage.half(inVolume);
        int[] voxels = grid.voxels();
        int[] zones = new int[voxels.length];
        int count = 0;
        for (int v = 0; v < voxels.length; v++) {
            if (voxels[v] > 0 && zones[v] == 0) {
                Deque<Integer> open = new ArrayDeque<>(List.of(v));
                zones[v] = ++count;
                while (!open.isEmpty()) {
                    int u = open.pop();
                    for (Direction m : half) {
                        for (int w : new int[] {u + grid.offset(m), u - grid.offset(m)}) {
                            if (zones[w] == 0 && voxels[w] == voxels[u]) {
                                zones[w] = count;
                                open.push(w);
                            }
                        }
                    }
                }
            }
        }
        return zones;
    }

    private static int[] erode(PaddedLevels grid, List<Direction> steps) {
        int[] distances = new int[grid.voxels().length];
        boolean[] left = new boolean[distances.length];
        for (int v = 0; v < left.length; v++) {
            left[v] = grid.voxels()[v] > 0;
        }
        for (boolean any = true; any;) {
            any = false;
            boolean[] next = left.clone();
            for (int v = 0; v < left.length; v++) {
                if (left[v]) {
                    any = true;
                    distances[v]++;
                    int at = v;
                    next[v] = steps.stream().allMatch(m -> left[at + grid.offset(m)]);
                }
            }
            System.arraycopy(next, 0, left, 0, left.length);
        }
        return distances;
    }
}
