// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** What the network sees: place, orientation, order of axes, intensities. Voxel (i, j, k) holds 100 k + 10 j + i. */
class PatchTest {
    private static final java.nio.file.Path NO_MODEL = java.nio.file.Path.of("");

    private static float[] volume(Region region, Set set, PatchSize size) {
        DeepFeatureSettings settings = set.settings();
        return new Patch(region, settings.orientation().turn(region.geometry()), size, settings, Scale.of(region, settings)).volume();
    }

    private static float[] slice(Region region, int slice, Set set, PatchSize size) {
        DeepFeatureSettings settings = set.view(View.LARGEST_SLICE).settings();
        return new Patch(region, settings.orientation().turn(region.geometry()), size, settings, Scale.of(region, settings)).slice(slice);
    }

    private static Set set() {
        return Set.of(NO_MODEL);
    }

    private static float[] floats(double... x) {
        float[] all = new float[x.length];
        for (int n = 0; n < x.length; n++) {
            all[n] = (float) x[n];
        }
        return all;
    }

    @Test
    void aPatchOfTheBoxsOwnSize_isTheBox_xFastest() {
        Region region = Regions.numbered(3, 2, 2);
        assertArrayEquals(region.image().voxels(), volume(region, set(), new PatchSize(1, 2, 2, 3)));
    }

    @Test
    void theBoxIsStretched_cellsCoverEqualParts_andTheEdgeIsHeld() {
        Region region = Regions.numbered(4, 1, 1);
        assertArrayEquals(floats(0.5, 2.5), volume(region, set(), new PatchSize(1, 1, 1, 2)));
        assertArrayEquals(floats(0, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3), volume(region, set(), new PatchSize(1, 1, 1, 8)));
    }

    @Test
    void aGivenSpacing_isCentredOnTheBox_andWhatLiesBeyondIsZero() {
        Region region = Regions.numbered(4, 1, 1, Axes.LPS, 2, 1, 1); // centres at 0, 2, 4, 6 mm; middle 3 mm
        Set set = set().with("spacing", OptionalDouble.of(1)).window(-10, 10);
        // cells at 1.5, 2.5, 3.5, 4.5 mm
        assertArrayEquals(floats((10.75) / 20, 11.25 / 20, 11.75 / 20, 12.25 / 20), volume(region, set, new PatchSize(1, 1, 1, 4)));
        // cells 4 mm apart at -5, -1, 3, 7, 11 mm: the region reaches from -1 to 7 mm
        assertArrayEquals(floats(0, 0.5, 11.5 / 20, 13.0 / 20, 0), volume(region, set.with("spacing", OptionalDouble.of(4)), new PatchSize(1, 1, 1, 5)));
    }

    /** The middle 2 × 1 × 1 voxels of a row of six that hold 0 to 5. */
    private static Region within(byte... inside) {
        Geometry row = Geometry.of(6, 1, 1, 1, 1, 1);
        Box place = new Box(2, 0, 0, 2, 1, 1);
        Mask mask = new Mask(row.crop(place), inside);
        return new Region("tumour", new Volume(row, floats(0, 1, 2, 3, 4, 5), Quantity.HU), place, mask, mask, new Discretisation.FixedBinNumber(8), OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    @Test
    void aroundTheBox_thePatchShowsTheImage_asFarAsItGoes() {
        Region region = within((byte) 1, (byte) 1);
        Set set = set().with("spacing", OptionalDouble.of(1)).with("normalisation", Normalisation.FIXED_Z_SCORE).scale(List.of(-10.0), List.of(1.0));
        assertArrayEquals(floats(0, 10, 11, 12, 13, 14, 15, 0), volume(region, set, new PatchSize(1, 1, 1, 8)));
        assertArrayEquals(floats(0, 0, 0, 12, 13, 0, 0, 0), volume(region, set.with("outside", Outside.ZERO), new PatchSize(1, 1, 1, 8)));
        assertArrayEquals(floats(12, 0), volume(within((byte) 1, (byte) 0), set, new PatchSize(1, 1, 1, 2)));
        assertArrayEquals(floats(1.5, 3.5), volume(region, set().with("margin", 1.0), new PatchSize(1, 1, 1, 2)));
    }

    @Test
    void thePatchReachesNoFurther_thanItSays() {
        Geometry grid = Geometry.of(64, 64, 64, 1, 2, 4);
        PatchSize size = new PatchSize(1, 9, 9, 9);
        assertEquals(new Reach(13, 7, 4), Steps.reach(grid, set().with("spacing", OptionalDouble.of(3)).settings(), size));
        assertEquals(new Reach(13, 7, 6), Steps.reach(grid, set().with("spacing", OptionalDouble.of(3)).with("spacing-through-plane", OptionalDouble.of(5)).settings(), size));
        assertEquals(new Reach(6, 4, 0), Steps.reach(grid, set().with("margin", 5.0).view(View.ALL_SLICES).settings(), size));
    }

    @Test
    void throughThePlane_anotherSpacingCanBeGiven() {
        Region region = Regions.numbered(1, 1, 3, Axes.LPS, 1, 1, 4);
        Set set = set().with("spacing", OptionalDouble.of(1)).with("spacing-through-plane", OptionalDouble.of(2));
        assertArrayEquals(floats(50, 100, 150), volume(region, set, new PatchSize(1, 3, 1, 1)));
    }

    @Test
    void everyOrderOfAxes_putsEachVoxelWhereItSays() {
        Region region = Regions.numbered(4, 3, 2);
        for (AxisOrder order : AxisOrder.values()) {
            PatchSize size = new PatchSize(3, 2, 3, 4);
            float[] tensor = volume(region, set().with("axis-order", order), size);
            String axes = order.axes(View.VOLUME);
            for (int n = 0; n < tensor.length; n++) {
                int[] place = new int[128];
                for (int a = axes.length() - 1, left = n; a >= 0; a--) {
                    place[axes.charAt(a)] = left % size.along(axes.charAt(a));
                    left /= size.along(axes.charAt(a));
                }
                assertEquals(100 * place['Z'] + 10 * place['Y'] + place['X'], tensor[n], order + " " + n);
            }
        }
    }

    @Test
    void theOrientationIsThePatients_howeverTheImageIsStored() {
        float[] lps = volume(Regions.numbered(2, 2, 2), set(), new PatchSize(1, 2, 2, 2));
        // the same patient stored with x to the right, y to the front
        Geometry ras = new Geometry(2, 2, 2, new Vec3(1, 1, 1), new Vec3(1, 1, 0), new Axes(new Vec3(-1, 0, 0), new Vec3(0, -1, 0), new Vec3(0, 0, 1)));
        Region turned = Regions.of(ras, floats(11, 10, 1, 0, 111, 110, 101, 100));
        assertArrayEquals(lps, volume(turned, set(), new PatchSize(1, 2, 2, 2)));
        assertArrayEquals(turned.image().voxels(), volume(turned, set().with("orientation", Orientation.RAS), new PatchSize(1, 2, 2, 2)));
        assertArrayEquals(turned.image().voxels(), volume(turned, set().with("orientation", Orientation.AS_STORED), new PatchSize(1, 2, 2, 2)));
        // and sagittal slices: i to the back, j to the feet, k to the left
        Geometry sagittal = new Geometry(2, 2, 2, new Vec3(1, 1, 1), new Vec3(0, 0, 1), new Axes(new Vec3(0, 1, 0), new Vec3(0, 0, -1), new Vec3(1, 0, 0)));
        Region side = Regions.of(sagittal, floats(100, 110, 0, 10, 101, 111, 1, 11));
        assertArrayEquals(lps, volume(side, set(), new PatchSize(1, 2, 2, 2)));
    }

    @Test
    void anObliqueImage_isTurnedToTheNearestAxes() {
        double c = Math.cos(Math.toRadians(20));
        double s = Math.sin(Math.toRadians(20));
        Geometry oblique = new Geometry(2, 1, 1, new Vec3(1, 1, 1), new Vec3(0, 0, 0), new Axes(new Vec3(-c, s, 0), new Vec3(-s, -c, 0), new Vec3(0, 0, 1)));
        assertArrayEquals(floats(7, 3), volume(Regions.of(oblique, floats(3, 7)), set(), new PatchSize(1, 1, 1, 2)));
    }

    @Test
    void outsideTheRegion_theImageIsKeptOrZeroOnTheNormalisedScale() {
        Geometry g = Geometry.of(4, 1, 1, 1, 1, 1);
        Region region = Regions.of(g, floats(10, 20, 30, 40), new byte[] {1, 1, 0, 1});
        assertArrayEquals(floats(0.25, 0.5, 0.75, 1), volume(region, set().window(0, 40), new PatchSize(1, 1, 1, 4)));
        assertArrayEquals(floats(0.25, 0.5, 0, 1), volume(region, set().window(0, 40).with("outside", Outside.ZERO), new PatchSize(1, 1, 1, 4)));
    }

    @Test
    void intensities_areScaledAsTold() {
        Region region = Regions.of(Geometry.of(4, 1, 1, 1, 1, 1), floats(-1000, 0, 100, 3000));
        PatchSize size = new PatchSize(1, 1, 1, 4);
        assertArrayEquals(floats(0, 0.5, 0.75, 1), volume(region, set().window(-200, 200), size));
        Set fixed = set().with("normalisation", Normalisation.FIXED_Z_SCORE).scale(List.of(50.0), List.of(25.0));
        assertArrayEquals(floats(-42, -2, 2, 118), volume(region, fixed, size));
        Set imageNet = set().window(0, 100).scale(List.of(0.5, 0.25, 0.0), List.of(0.5, 0.25, 2.0));
        assertArrayEquals(floats(-1, -1, 1, 1, -1, -1, 3, 3, 0, 0, 0.5, 0.5), volume(region, imageNet, new PatchSize(3, 1, 1, 4)));
        Region small = Regions.of(Geometry.of(4, 1, 1, 1, 1, 1), floats(1, 1, 3, 3));
        assertArrayEquals(floats(-1, -1, 1, 1), volume(small, set().with("normalisation", Normalisation.REGION_Z_SCORE), size));
    }

    @Test
    void aSlice_isItsOwnVoxels() {
        assertArrayEquals(floats(200, 201, 210, 211), slice(Regions.numbered(2, 2, 3), 2, set(), new PatchSize(1, 1, 2, 2)));
    }

    @Test
    void theLargestSlice_isTheFirstOfThoseWithMostVoxels_andAllAreThoseThatHoldAny() {
        byte[] inside = {0, 0, 1, 0, 1, 1, 0, 0, 1, 1}; // slices of two voxels
        Region region = Regions.of(Geometry.of(2, 1, 5, 1, 1, 1), new float[10], inside);
        Turn upwards = Orientation.LPS.turn(region.geometry());
        assertEquals(List.of(2), Slices.seen(region.morphological(), upwards, View.LARGEST_SLICE));
        assertEquals(List.of(1, 2, 4), Slices.seen(region.morphological(), upwards, View.ALL_SLICES));
        assertEquals(List.of(0), Slices.seen(region.morphological(), new Turn(new int[] {0, 1, 2}, new boolean[] {false, false, true}), View.LARGEST_SLICE));
    }

    @Test
    void whatCannotBeMade_isUndefinedWithTheReason() {
        PatchSize size = new PatchSize(1, 1, 1, 2);
        Region flat = Regions.of(Geometry.of(2, 1, 1, 1, 1, 1), floats(5, 5));
        Set score = set().with("normalisation", Normalisation.REGION_Z_SCORE);
        assertEquals("the region's intensities are all the same and have no z-scores", assertThrows(Undefined.class, () -> volume(flat, score, size)).getMessage());
        Region broken = Regions.of(Geometry.of(2, 1, 1, 1, 1, 1), floats(5, Double.NaN));
        assertEquals("the image holds intensities that are not finite where the model sees it",
                assertThrows(Undefined.class, () -> volume(broken, set(), size)).getMessage());
        Region infinite = Regions.of(Geometry.of(2, 1, 1, 1, 1, 1), floats(5, Double.POSITIVE_INFINITY));
        assertThrows(Undefined.class, () -> volume(infinite, set().window(0, 1), size));
        Region none = Regions.of(Geometry.of(2, 1, 1, 1, 1, 1), floats(5, 6), new byte[2]);
        assertEquals("no voxel is left in the intensity mask", assertThrows(Undefined.class, () -> volume(none, score, size)).getMessage());
        assertThrows(Undefined.class, () -> Slices.seen(none.morphological(), Orientation.LPS.turn(none.geometry()), View.ALL_SLICES));
    }
}
