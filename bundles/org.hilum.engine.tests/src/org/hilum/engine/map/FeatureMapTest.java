// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.hilum.engine.extract.OneFeature;
import org.hilum.image.Discretise;
import org.hilum.image.Interpolation;
import org.hilum.image.MaskInterpolation;
import org.hilum.image.Processing;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** What stands at a voxel of a map, against windows that are cut out by hand. */
class FeatureMapTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** Intensities of the voxels no further than {@code r} along each axis, of those that are in. */
    private static double[] around(int i, int j, int k, int r, Maps.Voxels in) {
        DoubleStream.Builder all = DoubleStream.builder();
        Geometry g = Maps.GRID;
        for (int c = Math.max(0, k - r); c <= Math.min(g.nz() - 1, k + r); c++) {
            for (int b = Math.max(0, j - r); b <= Math.min(g.ny() - 1, j + r); b++) {
                for (int a = Math.max(0, i - r); a <= Math.min(g.nx() - 1, i + r); a++) {
                    if (in.at(a, b, c)) {
                        all.add(Maps.IMAGE.at(a, b, c));
                    }
                }
            }
        }
        return all.build().toArray();
    }

    private static double variance(double[] x) {
        double mean = DoubleStream.of(x).average().orElseThrow();
        return DoubleStream.of(x).map(y -> (y - mean) * (y - mean)).average().orElseThrow();
    }

    /** The map has these values at the mask's voxels, as 32-bit floats, and none elsewhere. */
    private static void assertMap(FeatureMap map, Mask mask, Value expected) {
        for (int k = 0; k < Maps.GRID.nz(); k++) {
            for (int j = 0; j < Maps.GRID.ny(); j++) {
                for (int i = 0; i < Maps.GRID.nx(); i++) {
                    double value = Maps.at(map, i, j, k);
                    double should = mask.at(i, j, k) ? expected.at(i, j, k) : Double.NaN;
                    assertEquals(should, value, Double.isNaN(should) ? 1 : 1e-6 * Math.abs(should) + 1e-9, "voxel " + i + ", " + j + ", " + k);
                }
            }
        }
    }

    private interface Value {
        double at(int i, int j, int k);
    }

    @Test
    void meanAndVariance_equalANaiveBoxFilter_whoseWindowEndsWhereTheRegionDoes() {
        for (int r = 1; r <= 2; r++) {
            int radius = r;
            MapSettings settings = MapSettings.of(new Window(Window.Shape.BOX, r, Window.Unit.VOXELS));
            assertMap(Maps.map("statistics", "mean", settings, Maps.MASK), Maps.MASK, (i, j, k) -> DoubleStream.of(around(i, j, k, radius, Maps.MASK::at)).average().orElseThrow());
            assertMap(Maps.map("statistics", "variance", settings, Maps.MASK), Maps.MASK, (i, j, k) -> variance(around(i, j, k, radius, Maps.MASK::at)));
        }
    }

    @Test
    void uncutWindows_takeInWhatLiesAroundTheRegion_upToTheImagesEdge() {
        FeatureMap map = Maps.map("statistics", "mean", MapSettings.of(Maps.BOX).uncut(), Maps.MASK);
        assertMap(map, Maps.MASK, (i, j, k) -> DoubleStream.of(around(i, j, k, 1, Maps.ALL::at)).average().orElseThrow());
    }

    @Test
    void aBallInMillimetres_takesInTheVoxelsWhoseCentresLieInIt_andOnThickSlicesNoOtherSlice() {
        // slices are 3 mm apart, voxels 1 mm: the middle, four beside it and four at √2
        Window ball = Window.parse("1.5mm", "ball");
        FeatureMap map = Maps.map("statistics", "mean", MapSettings.of(ball), Maps.ALL);
        double sum = 0;
        for (int b = 2; b <= 4; b++) {
            for (int a = 3; a <= 5; a++) {
                sum += Maps.IMAGE.at(a, b, 3);
            }
        }
        assertEquals(sum / 9, Maps.at(map, 4, 3, 3), 1e-4);
        double cross = Maps.IMAGE.at(4, 3, 3) + Maps.IMAGE.at(3, 3, 3) + Maps.IMAGE.at(5, 3, 3) + Maps.IMAGE.at(4, 2, 3) + Maps.IMAGE.at(4, 4, 3);
        assertEquals(cross / 5, Maps.at(Maps.map("statistics", "mean", MapSettings.of(Window.parse("1mm", "ball")), Maps.ALL), 4, 3, 3), 1e-4);
    }

    /** Levels by the standard's formula over the whole region's range, handed to the family as levels. */
    @Test
    void cooccurrence_equalsTheFamilyOnARegionMadeByHand_withTheLevelsOfTheWholeRegion() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < Maps.GRID.count(); v++) {
            if (Maps.MASK.at(v)) {
                low = Math.min(low, Maps.IMAGE.at(v));
                high = Math.max(high, Maps.IMAGE.at(v));
            }
        }
        float[] levels = new float[Maps.GRID.count()];
        for (int v = 0; v < levels.length; v++) {
            levels[v] = (float) Math.clamp(Math.floor(8 * (Maps.IMAGE.at(v) - low) / (high - low)) + 1, 1, 8);
        }
        Volume discretised = new Volume(Maps.GRID, levels, Quantity.ARBITRARY);
        for (String feature : new String[] {"joint-entropy", "contrast", "joint-average"}) {
            FeatureMap map = Maps.map("glcm", feature + "@IAZD", MapSettings.of(Maps.BOX), Maps.MASK);
            OneFeature alone = OneFeature.of(Maps.REGISTRY, Maps.use("glcm"), feature, new Discretisation.AsLevels());
            for (int[] at : new int[][] {{3, 4, 3}, {4, 3, 3}, {0, 4, 3}, {5, 5, 3}, {2, 4, 1}}) {
                Box box = new Box(at[0], at[1], at[2], 1, 1, 1).grow(1, 1, 1, Maps.GRID);
                Mask in = Maps.MASK.crop(box);
                Region region = new Region("window", discretised.crop(box), in, in, new Discretisation.AsLevels());
                double expected = alone.value(region, Task.quiet(1)).value();
                assertTrue(Double.isFinite(expected));
                assertEquals(expected, Maps.at(map, at[0], at[1], at[2]), 1e-6 * Math.abs(expected), feature + " at " + Arrays.toString(at));
            }
        }
    }

    @Test
    void theHistogramsMean_tellsBrightFromDark_asItCouldNotWithBinsOfEachWindow() {
        FeatureMap map = Maps.map("histogram", "mean", MapSettings.of(Maps.BOX), Maps.ALL);
        assertTrue(Maps.at(map, 1, 4, 3) < 4 && Maps.at(map, 7, 4, 3) > 5, Maps.at(map, 1, 4, 3) + " and " + Maps.at(map, 7, 4, 3));
    }

    @Test
    void onAResampledGrid_theMapLiesThere_withTheFeaturesUnit() {
        Processing coarse = new Processing(OptionalDouble.of(2), OptionalDouble.of(2), Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE, Discretise.bins(8), Discretise.bins(8));
        FeatureMap map = Maps.region(Maps.mapping("statistics", "variance", coarse, MapSettings.of(Maps.BOX)), Maps.IMAGE, Maps.MASK).map(1, Task.quiet(1));
        assertEquals(2, map.values().geometry().spacing().z());
        assertEquals(new Quantity("Intensity variance", "HU²"), map.values().quantity());
        assertTrue(map.defined() > 10);
    }

    @Test
    void aStepAndABox_leaveValuesOut_butChangeNone() {
        FeatureMap full = Maps.map("glcm", "joint-entropy", MapSettings.of(Maps.BOX), Maps.MASK);
        FeatureMap some = Maps.map("glcm", "joint-entropy", MapSettings.of(Maps.BOX).withStep(2).within(new Box(1, 2, 2, 5, 4, 3)), Maps.MASK);
        Geometry g = some.values().geometry();
        assertEquals(Map.of("size", "3 2 2", "spacing", "2.0 2.0 6.0"), Map.of("size", g.nx() + " " + g.ny() + " " + g.nz(), "spacing", g.spacing().x() + " " + g.spacing().y() + " " + g.spacing().z()));
        int same = 0;
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    double there = Maps.at(full, 1 + 2 * i, 2 + 2 * j, 2 + 2 * k);
                    assertEquals(there, some.values().at(i, j, k));
                    same += Double.isNaN(there) ? 0 : 1;
                }
            }
        }
        assertTrue(same > 8, same + " voxels");
    }

    @Test
    void oneThreadAndThree_giveTheSameMap() {
        MappedRegion region = Maps.region(Maps.mapping("ngtdm", "coarseness", Maps.plain(), MapSettings.of(Maps.BOX)), Maps.IMAGE, Maps.MASK);
        FeatureMap one = region.map(1, Task.quiet(1));
        FeatureMap three = region.map(3, Task.quiet(1));
        assertArrayEquals(one.values().voxels(), three.values().voxels());
        assertEquals(one.undefined(), three.undefined());
        assertEquals(one.notes(), three.notes());
    }
}
