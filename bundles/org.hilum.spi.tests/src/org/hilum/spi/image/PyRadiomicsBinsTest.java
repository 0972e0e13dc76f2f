// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.hilum.spi.Undefined;
import org.junit.jupiter.api.Test;

class PyRadiomicsBinsTest {
    private static final Discretisation WIDE = new Discretisation.PyRadiomicsBinWidth(25);

    private static GreyLevels levels(Discretisation by, double... intensities) {
        Geometry g = Geometry.of(intensities.length, 1, 1, 1, 1, 1);
        float[] voxels = new float[intensities.length];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) intensities[v];
        }
        byte[] all = new byte[voxels.length];
        Arrays.fill(all, (byte) 1);
        Mask mask = new Mask(g, all);
        return new Region("r", new Volume(g, voxels, Quantity.HU), mask, mask, by).grey();
    }

    @Test
    void edgesOfWidth_areMultiplesOfIt() {
        assertArrayEquals(new int[] {1, 1, 2, 3, 5}, levels(WIDE, 26, 49.9, 50, 75, 149).levels());
        assertArrayEquals(new int[] {1, 1, 2, 3, 3}, levels(WIDE, -50, -26, -25, 0, 24).levels());
        assertEquals(5, levels(WIDE, 26, 149).count());
        assertArrayEquals(new int[] {1, 1}, levels(WIDE, 7, 7).levels());
    }

    /** In floating point 1.2 / 0.1 is less than 12; numpy compares with 12 · 0.1 and puts it above the edge nevertheless. */
    @Test
    void intensitiesOnAnEdge_areAboveIt() {
        double quarter = 0.25;
        assertArrayEquals(new int[] {1, 2, 3, 4, 5}, levels(new Discretisation.PyRadiomicsBinWidth(quarter), 0, 0.25, 0.5, 0.75, 1).levels());
        float[] multiples = new float[50];
        double[] values = new double[50];
        for (int k = 0; k < 50; k++) {
            multiples[k] = (float) (k * 0.1);
            values[k] = multiples[k];
        }
        int[] got = levels(new Discretisation.PyRadiomicsBinWidth(0.1), values).levels();
        for (int k = 0; k < 50; k++) {
            assertEquals(multiples[k] >= k * 0.1 ? k + 1 : k, got[k], "at " + multiples[k]);
        }
    }

    @Test
    void countedBins_takeTheMaximumInTheLast() {
        Discretisation four = new Discretisation.PyRadiomicsBinCount(4);
        assertArrayEquals(new int[] {1, 1, 2, 3, 4, 4}, levels(four, 0, 0.9, 1, 2, 3, 4).levels());
        assertEquals(4, levels(four, 0, 4).count());
    }

    /** Numpy's histogram of one value goes from half a unit below to half a unit above. */
    @Test
    void countedBinsOfOneIntensity_haveItInTheMiddle() {
        assertArrayEquals(new int[] {33, 33}, levels(new Discretisation.PyRadiomicsBinCount(64), 800, 800).levels());
        assertArrayEquals(new int[] {5}, levels(new Discretisation.PyRadiomicsBinCount(8), 0).levels());
    }

    @Test
    void impossibleBins_areUndefinedWithTheReason() {
        assertThrows(Undefined.class, () -> levels(new Discretisation.PyRadiomicsBinWidth(1e-9), 0, 1000));
        assertThrows(Undefined.class, () -> levels(WIDE, 1e30, 1.1e30));
        assertThrows(Undefined.class, () -> levels(WIDE, 1e30));
        assertThrows(Undefined.class, () -> levels(WIDE, 1, Double.NaN));
        assertThrows(Undefined.class, () -> levels(new Discretisation.PyRadiomicsBinCount(8), 1, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Discretisation.PyRadiomicsBinWidth(0));
        assertThrows(IllegalArgumentException.class, () -> new Discretisation.PyRadiomicsBinCount(0));
    }

    @Test
    void theyAreNoneOfTheStandards() {
        assertFalse(WIDE.standard());
        assertEquals("binwidth25", WIDE.code());
        assertEquals("bincount8", new Discretisation.PyRadiomicsBinCount(8).code());
    }
}
