// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

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
}
