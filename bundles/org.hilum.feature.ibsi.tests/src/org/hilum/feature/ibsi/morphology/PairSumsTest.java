// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums over pairs of voxels by way of Fourier transforms are those of the plain double loop. */
class PairSumsTest {
    @ParameterizedTest
    @CsvSource({"5,4,3,0.5", "1,1,7,1", "9,1,1,0.6", "6,7,1,0.7", "11,3,8,0.3", "2,2,2,1", "1,1,1,1", "13,12,10,0.5", "7,7,7,0.6", "14,5,13,0.5", "160,3,5,0.4", "4,70,9,0.3"})
    void sums_equalThoseOverAllPairs(int nx, int ny, int nz, double chance) {
        Region region = region(Geometry.of(nx, ny, nz, 0.9, 1.3, 3.1), chance);
        Deviations in = Deviations.of(region);
        double[] expected = bruteForce(region, in.mean());
        assertSums(expected, PairSums.of(in, Task.quiet(1)));
        assertSums(expected, PairSums.of(in, PairSums.MOST_BYTES / 1_000_000, Task.quiet(1)));
    }

    private static void assertSums(double[] expected, PairSums sums) {
        double scale = 1e-12 * (1 + Math.abs(expected[0]) + Math.abs(expected[2]));
        assertEquals(expected[0], sums.weights(), scale);
        assertEquals(expected[1], sums.products(), scale);
        assertEquals(expected[2], sums.squares(), scale);
    }

    private static Region region(Geometry grid, double chance) {
        Random random = new Random(7);
        Mask mask = Masks.mask(grid, (i, j, k) -> i + j + k == 0 || random.nextDouble() < chance);
        return Masks.region(mask, (i, j, k) -> (float) random.nextGaussian());
    }

    private static double[] bruteForce(Region region, double mean) {
        Geometry g = region.geometry();
        double[] sums = new double[3];
        for (int p = 0; p < g.count(); p++) {
            for (int q = 0; q < g.count(); q++) {
                if (p != q && region.intensity().at(p) && region.intensity().at(q)) {
                    double w = 1 / place(g, p).minus(place(g, q)).length();
                    double y = region.image().at(p) - mean;
                    sums[0] += w;
                    sums[1] += w * y * (region.image().at(q) - mean);
                    sums[2] += w * y * y;
                }
            }
        }
        return sums;
    }

    private static Vec3 place(Geometry g, int v) {
        return g.toPatient(v % g.nx(), v / g.nx() % g.ny(), v / g.nx() / g.ny());
    }

    @Test
    void memory_growsWithTheRegionNoFurtherThanTheTransformsAlongXAllow() {
        long small = PairSums.bytes(Geometry.of(20, 20, 20, 1, 1, 1));
        assertTrue(small > 2 * 3 * 8 * 20 * 20 * 21 && small < 4 << 20, "transforms along x of 20 x 20 rows, 21 frequencies, and a little more: " + small);
        long large = PairSums.bytes(Geometry.of(300, 300, 200, 1, 1, 1));
        assertTrue(large > PairSums.MOST_BYTES && large < 3 * PairSums.MOST_BYTES, "a liver's: " + large);
    }
}
