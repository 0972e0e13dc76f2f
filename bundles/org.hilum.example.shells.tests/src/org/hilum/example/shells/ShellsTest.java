// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.example.shells;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hilum.sdk.Contract;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

class ShellsTest {
    /** A cube of 5 voxels a side that fills its grid; intensity 10 on its rim, 20 one voxel below, 30 in the middle. */
    private static Region onion(int brightestKept) {
        Geometry g = Geometry.of(5, 5, 5, 2, 2, 2);
        float[] voxels = new float[g.count()];
        byte[] all = new byte[g.count()];
        byte[] kept = new byte[g.count()];
        for (int v = 0; v < voxels.length; v++) {
            int layer = Math.min(layer(v % 5), Math.min(layer(v / 5 % 5), layer(v / 25)));
            voxels[v] = 10 * (layer + 1);
            all[v] = 1;
            kept[v] = (byte) (voxels[v] <= brightestKept ? 1 : 0);
        }
        return new Region("onion", new Volume(g, voxels, Quantity.HU), new Mask(g, all), new Mask(g, kept), new Discretisation.AsLevels());
    }

    private static int layer(int index) {
        return Math.min(index, 4 - index);
    }

    private static double[] means(Region region, Shells.Settings settings) {
        return new Shells().prepare(region, settings, Task.quiet(1)).members().get(Aggregation.VOLUME).get(0);
    }

    @Test
    void shells_meanTheLayersOfAnOnion() {
        assertArrayEquals(new double[] { 10, 20, 30 }, means(onion(30), new Shells.Settings(3)));
        assertArrayEquals(new double[] { 10, (26 * 20 + 30) / 27.0 }, means(onion(30), new Shells.Settings(2)), 1e-12);
    }

    @Test
    void shellWithoutVoxels_isUndefinedWithTheReason() {
        List<Feature<double[]>> features = new Shells().features(new Shells.Settings(3));
        double[] means = means(onion(20), new Shells.Settings(3));
        assertEquals(20, features.get(1).formula().applyAsDouble(means));
        assertEquals("no voxel lies in this shell", assertThrows(Undefined.class, () -> features.get(2).formula().applyAsDouble(means)).getMessage());
    }

    @Test
    void shells_keepTheContract() {
        Contract.of(new Shells()).check();
    }
}
