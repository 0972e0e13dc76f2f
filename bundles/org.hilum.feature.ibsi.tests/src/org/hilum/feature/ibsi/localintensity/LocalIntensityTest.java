// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.localintensity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.NoSettings;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalIntensityTest {
    private static final double RADIUS = 6.203504908994;

    private static Computed of(Region region) {
        return Computed.of(new LocalIntensity(), region, new NoSettings());
    }

    private static Region region(Volume image, Box place, long seed) {
        Mask mask = Masks.random(image.geometry().crop(place), 0.6, seed);
        return new Region("test", image, place, mask, mask, new Discretisation.FixedBinNumber(8), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** By the definition: every voxel of the image against every voxel of the mask. */
    private static double[] peaks(Region r) {
        Geometry g = r.surroundings().geometry();
        double highest = r.range().highest();
        double local = Double.NEGATIVE_INFINITY;
        double global = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < r.geometry().count(); v++) {
            if (r.intensity().at(v)) {
                int i = r.place().x() + v % r.geometry().nx();
                int j = r.place().y() + v / r.geometry().nx() % r.geometry().ny();
                int k = r.place().z() + v / r.geometry().nx() / r.geometry().ny();
                double mean = mean(r.surroundings(), g, i, j, k);
                global = Math.max(global, mean);
                local = r.image().at(v) == highest ? Math.max(local, mean) : local;
            }
        }
        return new double[] {local, global};
    }

    private static double mean(Volume image, Geometry g, int i, int j, int k) {
        double sum = 0;
        int n = 0;
        for (int c = 0; c < g.nz(); c++) {
            for (int b = 0; b < g.ny(); b++) {
                for (int a = 0; a < g.nx(); a++) {
                    double x = (a - i) * g.spacing().x();
                    double y = (b - j) * g.spacing().y();
                    double z = (c - k) * g.spacing().z();
                    if (Math.sqrt(x * x + y * y + z * z) <= RADIUS && Float.isFinite(image.at(a, b, c))) {
                        sum += image.at(a, b, c);
                        n++;
                    }
                }
            }
        }
        return sum / n;
    }

    @ParameterizedTest
    @CsvSource({"2,2,2, 5,5,5", "0.9,1.1,3, 8,6,4", "3,0.7,2, 0,10,2", "0.5,0.5,10, 0,0,0", "20,20,20, 4,4,4", "7,2,2, 10,12,11"})
    void peaks_areThoseOfTheDefinition(double sx, double sy, double sz, int x, int y, int z) {
        Geometry grid = Geometry.of(19, 21, 17, sx, sy, sz);
        Random random = new Random(3);
        Region region = region(Masks.volume(grid, (i, j, k) -> (float) Math.rint(20 * random.nextGaussian())), new Box(x, y, z, 9, 7, 6), 4);
        double[] expected = peaks(region);
        assertEquals(expected[0], of(region).value("VJGA"), 1e-12 * Math.abs(expected[0]));
        assertEquals(expected[1], of(region).value("0F91"), 1e-12 * Math.abs(expected[1]));
    }

    @Test
    void voxelsThatAreNoNumbers_areLeftOut_whereTheyLieAroundTheRegion() {
        Geometry grid = Geometry.of(19, 21, 17, 2, 2, 2);
        Random random = new Random(3);
        Volume image = Masks.volume(grid, (i, j, k) -> i == 3 ? Float.NaN : j == 4 ? Float.POSITIVE_INFINITY : (float) random.nextGaussian());
        Region region = region(image, new Box(5, 5, 5, 9, 7, 6), 4);
        assertEquals(peaks(region)[1], of(region).value("global-peak"), 1e-12);
    }

    @Test
    void localPeak_isTheGreatestOfSeveralBrightestVoxels() {
        Geometry grid = Geometry.of(40, 1, 1, 2, 50, 50);
        Mask mask = Masks.mask(grid, (i, j, k) -> true);
        Region region = Masks.region(mask, (i, j, k) -> i == 5 || i == 20 ? 70 : i == 21 ? 35 : 0);
        assertEquals(15, of(region).value("local-peak"), 1e-12, "7 voxels of 2 mm reach 6.2 mm to either side");
    }

    @Test
    void emptyMask_hasNoPeak() {
        Geometry grid = Geometry.of(3, 3, 3, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        Region region = Masks.region(all, Masks.mask(grid, (i, j, k) -> false), (i, j, k) -> 1);
        assertTrue(of(region).reason("local-peak").contains("no voxel is left"));
    }
}
