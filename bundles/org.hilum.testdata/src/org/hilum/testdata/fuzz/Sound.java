// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/** What holds for whatever a reader returns. */
public final class Sound {
    private static final double LEAST_MM = 1e-6;
    private static final double MOST_MM = 1e6;
    private static final double ORTHONORMAL = 2.5e-3;

    private Sound() {
    }

    /** Spacing of this world, axes at right angles. */
    public static void check(Geometry g) {
        for (double mm : new double[] {g.spacing().x(), g.spacing().y(), g.spacing().z()}) {
            assertTrue(mm >= LEAST_MM && mm <= MOST_MM, () -> "voxel spacing " + g.spacing());
        }
        assertTrue(g.origin().length() <= 2 * MOST_MM, () -> "origin " + g.origin());
        Axes axes = g.axes();
        for (Vec3 axis : new Vec3[] {axes.i(), axes.j(), axes.k()}) {
            assertEquals(1, axis.length(), ORTHONORMAL, () -> "axes " + axes);
        }
        assertEquals(0, axes.i().dot(axes.j()), ORTHONORMAL, () -> "axes " + axes);
        assertEquals(0, axes.i().dot(axes.k()), ORTHONORMAL, () -> "axes " + axes);
        assertEquals(0, axes.j().dot(axes.k()), ORTHONORMAL, () -> "axes " + axes);
    }

    /** Also one voxel for each place of the grid. */
    public static void check(Volume volume) {
        check(volume.geometry());
        assertEquals((long) volume.geometry().nx() * volume.geometry().ny() * volume.geometry().nz(), volume.voxels().length);
        assertTrue(volume.padding().count() <= volume.voxels().length);
    }

    /** Also 0 and 1 only, counted. */
    public static void check(Mask mask) {
        check(mask.geometry());
        assertEquals((long) mask.geometry().nx() * mask.geometry().ny() * mask.geometry().nz(), mask.voxels().length);
        int count = 0;
        for (byte inside : mask.voxels()) {
            assertTrue(inside == 0 || inside == 1, () -> "a voxel is " + inside);
            count += inside;
        }
        assertEquals(count, mask.count());
    }

    /** What must be read of a mutant in which nothing was changed that matters. */
    public static void same(Volume expected, Volume read) {
        assertEquals(expected.geometry(), read.geometry());
        assertEquals(-1, Arrays.mismatch(expected.voxels(), read.voxels()), "voxels differ");
    }
}
