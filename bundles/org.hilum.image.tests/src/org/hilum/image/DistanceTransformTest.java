// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.junit.jupiter.api.Test;

class DistanceTransformTest {
    @Test
    void everyVoxel_getsTheDistanceThatTryingAllGives() {
        Random random = new Random(6);
        for (int n = 0; n < 60; n++) {
            Geometry g = Geometry.of(1 + random.nextInt(9), 1 + random.nextInt(9), 1 + random.nextInt(9), 0.3 + random.nextDouble(), 0.3 + 3 * random.nextDouble(), 5 * random.nextDouble() + 0.1);
            Mask mask = Phantoms.speckle(g, g.box(), 0.1 * random.nextDouble(), random);
            double[] squared = DistanceTransform.squared(mask);
            for (int v = 0; v < g.count(); v++) {
                assertEquals(Math.sqrt(nearest(mask, v)), Math.sqrt(squared[v]), 1e-9);
            }
        }
    }

    private static double nearest(Mask mask, int v) {
        Geometry g = mask.geometry();
        double least = Double.POSITIVE_INFINITY;
        for (int u = 0; u < g.count(); u++) {
            if (mask.at(u)) {
                double x = g.spacing().x() * (u % g.nx() - v % g.nx());
                double y = g.spacing().y() * (u / g.nx() % g.ny() - v / g.nx() % g.ny());
                double z = g.spacing().z() * (u / g.nx() / g.ny() - v / g.nx() / g.ny());
                least = Math.min(least, x * x + y * y + z * z);
            }
        }
        return least;
    }

    @Test
    void emptyMask_isInfinitelyFarAway() {
        for (double d : DistanceTransform.squared(Phantoms.only(Geometry.of(3, 3, 3, 1, 1, 1)))) {
            assertEquals(Double.POSITIVE_INFINITY, d);
        }
    }

    /** Also where both are the same but for rounding, as on every lattice. */
    @Test
    void aPartWithAllOfTheMask_hasTheDistancesOfTheWhole_toTheLastBit() {
        Random random = new Random(9);
        for (int n = 0; n < 200; n++) {
            Geometry g = Geometry.of(9 + random.nextInt(30), 9 + random.nextInt(30), 3 + random.nextInt(6), 0.977, n % 2 == 0 ? 0.977 : 0.3 + random.nextDouble(), 3.27);
            Box part = new Box(random.nextInt(8), random.nextInt(8), random.nextInt(3), 1, 1, 1).grow(random.nextInt(9), random.nextInt(9), random.nextInt(4), g);
            Mask whole = Phantoms.speckle(g, part, 0.02 + 0.2 * random.nextDouble(), random);
            double[] expected = DistanceTransform.squared(whole);
            Mask own = whole.crop(part);
            double[] squared = DistanceTransform.squared(own, part);
            for (int v = 0; v < squared.length; v++) {
                int at = g.index(part.x() + v % part.nx(), part.y() + v / part.nx() % part.ny(), part.z() + v / part.nx() / part.ny());
                assertEquals(expected[at], squared[v], 0.0);
            }
        }
    }

    @Test
    void depth_isTheDistanceToTheNearestVoxelOutside_alsoBeyondTheGrid() {
        Random random = new Random(8);
        for (int n = 0; n < 30; n++) {
            Geometry g = Geometry.of(1 + random.nextInt(6), 1 + random.nextInt(6), 1 + random.nextInt(6), 0.3 + random.nextDouble(), 0.3 + 3 * random.nextDouble(), 5 * random.nextDouble() + 0.1);
            Mask mask = Phantoms.speckle(g, g.box(), 0.9, random);
            double[] depth = DistanceTransform.depth(mask);
            for (int v = 0; v < g.count(); v++) {
                assertEquals(mask.at(v) ? nearestOutside(mask, v) : 0, depth[v], 1e-9);
            }
        }
    }

    /** Tries every voxel of the grid and of a margin of one around it. */
    private static double nearestOutside(Mask mask, int v) {
        Geometry g = mask.geometry();
        double least = Double.POSITIVE_INFINITY;
        for (int k = -1; k <= g.nz(); k++) {
            for (int j = -1; j <= g.ny(); j++) {
                for (int i = -1; i <= g.nx(); i++) {
                    boolean beyond = i < 0 || j < 0 || k < 0 || i == g.nx() || j == g.ny() || k == g.nz();
                    if (beyond || !mask.at(i, j, k)) {
                        least = Math.min(least, g.toPatient(i, j, k).minus(g.toPatient(v % g.nx(), v / g.nx() % g.ny(), v / g.nx() / g.ny())).length());
                    }
                }
            }
        }
        return least;
    }
}
