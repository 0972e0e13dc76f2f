// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

class ProcessingChainTest {
    private static final Task TASK = Task.quiet(1);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static Processing spacing(double inPlane, double throughPlane, Interpolation by) {
        return new Processing(OptionalDouble.of(inPlane), OptionalDouble.of(throughPlane), by, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE,
                Discretise.bins(8), Discretise.bins(8));
    }

    private static Processing keeping(OptionalDouble low, OptionalDouble high, OptionalDouble sigmas) {
        return new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, low, high, sigmas, Discretise.bins(8), Discretise.bins(8));
    }

    private static ProcessedRegion process(Processing p, Volume image, Mask mask, double support) {
        return new ProcessingChain(p).process("tumour", image, mask, grid -> Reach.of(grid, support), TASK);
    }

    private static Volume line(float... voxels) {
        return new Volume(Geometry.of(voxels.length, 1, 1, 1, 1, 1), voxels, Quantity.ARBITRARY);
    }

    private static Mask all(Volume image) {
        byte[] inside = new byte[image.geometry().count()];
        Arrays.fill(inside, (byte) 1);
        return new Mask(image.geometry(), inside);
    }

    /** The part of a big image that is worked on gives the very floats that the whole image gives. */
    @Test
    void workingOnTheRegionsBox_givesTheSameBitsAsOnTheWholeImage() {
        Random random = new Random(8);
        Geometry g = Geometry.of(130, 120, 90, 0.8, 0.8, 1.5);
        Volume image = Phantoms.noise(g, random);
        Box[] boxes = {new Box(55, 50, 40, 12, 9, 7), new Box(0, 0, 0, 6, 5, 4), new Box(122, 100, 80, 8, 20, 10)};
        for (Interpolation by : Interpolation.values()) {
            for (Box box : boxes) {
                Mask mask = Phantoms.speckle(g, box, 0.6, random);
                Processing p = spacing(1.1, 1, by);
                ProcessedRegion whole = process(p, image, mask, Double.POSITIVE_INFINITY);
                for (double support : new double[] {0, 3.2}) {
                    ProcessedRegion part = process(p, image, mask, support);
                    assertArrayEquals(whole.region().image().voxels(), part.region().image().voxels(), by + " " + box);
                    assertArrayEquals(whole.morphological().voxels(), part.morphological().voxels());
                    assertEquals(whole.morphological().geometry(), part.morphological().geometry());
                    assertTrue(part.surroundings().geometry().count() < whole.surroundings().geometry().count());
                }
            }
        }
    }

    @Test
    void support_isLeftAroundTheRegion_upToTheEdge() {
        Geometry g = Geometry.of(20, 20, 20, 1, 1, 2);
        ProcessedRegion r = process(keeping(NONE, NONE, NONE), Phantoms.noise(g, new Random(1)), Phantoms.only(g, g.index(10, 1, 10)), 3.5);
        assertEquals(new Box(4, 1, 2, 1, 1, 1), r.box());
        Geometry around = r.surroundings().geometry();
        assertEquals("9 6 5", around.nx() + " " + around.ny() + " " + around.nz());
    }

    @Test
    void resegmentation_keepsTheEndsOfTheRange_andLeavesTheShapeAlone() {
        Volume image = line(-501, -500, 0, 400, 401);
        ProcessedRegion r = process(keeping(OptionalDouble.of(-500), OptionalDouble.of(400), NONE), image, all(image), 0);
        assertArrayEquals(new byte[] {0, 1, 1, 1, 0}, r.intensity().voxels());
        assertEquals(5, r.morphological().count());
    }

    @Test
    void outliers_areJudgedByPopulationDeviation_ofWhatTheRangeLeft() {
        // of 0, 0, 0, 4 the mean is 1 and the population deviation √3: 4 lies √3 deviations off
        Volume image = line(0, 0, 0, 4, 1000);
        OptionalDouble high = OptionalDouble.of(100);
        double root3 = Math.sqrt(3);
        assertEquals(4, process(keeping(NONE, high, OptionalDouble.of(root3 + 1e-9)), image, all(image), 0).intensity().count());
        assertEquals(3, process(keeping(NONE, high, OptionalDouble.of(root3 - 1e-9)), image, all(image), 0).intensity().count());
    }

    @Test
    void rounding_comesBeforeResegmentation() {
        Volume image = line(399.6f, 400.4f, 400.6f, -0.2f);
        Processing p = new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, true, NONE, OptionalDouble.of(400), NONE, Discretise.bins(8), Discretise.bins(8));
        ProcessedRegion r = process(p, image, all(image), 0);
        assertArrayEquals(new float[] {400, 400, 0}, r.region().intensities());
    }

    @Test
    void nothingLeftInRange_isARegionWithoutIntensities() {
        Volume image = line(1, 2, 3);
        Region r = process(keeping(OptionalDouble.of(10), NONE, OptionalDouble.of(3)), image, all(image), 0).region();
        assertEquals(0, r.intensities().length);
        assertEquals(3, r.morphological().count());
    }

    @Test
    void oneVoxel_isARegion() {
        Volume image = Phantoms.noise(Geometry.of(5, 5, 5, 1, 1, 1), new Random(2));
        Region r = process(keeping(NONE, NONE, OptionalDouble.of(3)), image, Phantoms.only(image.geometry(), 62), 0).region();
        assertArrayEquals(new float[] {image.at(62)}, r.intensities());
    }

    @Test
    void emptyMask_isTold() {
        Volume image = line(1, 2);
        Problem p = assertThrows(Problem.class, () -> process(Processing.DEFAULT, image, Phantoms.only(image.geometry()), 0));
        assertEquals("region tumour: the mask is empty — draw the region, or choose another label", p.getMessage());
    }

    @Test
    void maskTooSmallForTheSpacing_isTold() {
        Geometry g = Geometry.of(30, 30, 30, 1, 1, 1);
        Problem p = assertThrows(Problem.class, () -> process(spacing(10, 10, Interpolation.LINEAR), Phantoms.noise(g, new Random(1)), Phantoms.only(g, 0, 1), 0));
        assertEquals("none of its 2 voxels is left at a spacing of 10.0 x 10.0 x 10.0 mm", p.what());
    }

    @Test
    void maskOfAnotherGrid_isTold() {
        Volume image = line(1, 2);
        Problem p = assertThrows(Problem.class, () -> process(Processing.DEFAULT, image, Phantoms.only(Geometry.of(2, 1, 1, 1.5, 1, 1), 0), 0));
        assertTrue(p.what().contains("0.5000 mm"), p.what());
    }

    @Test
    void voxelsThatAreNotFinite_areRefusedInsideTheRegion_andIgnoredElsewhere() {
        Volume image = line(1, Float.NaN, 3, 4, Float.POSITIVE_INFINITY);
        Problem p = assertThrows(Problem.class, () -> process(Processing.DEFAULT, image, all(image), 0).region());
        assertTrue(p.what().startsWith("2 of its 5 voxels are not finite"), p.what());
        assertEquals(2, process(Processing.DEFAULT, image, Phantoms.only(image.geometry(), 2, 3), 0).region().intensities().length);
    }

    @Test
    void settingsThatCannotWork_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> keeping(OptionalDouble.of(5), OptionalDouble.of(5), NONE));
        assertThrows(IllegalArgumentException.class, () -> new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE,
                Discretise.width(25), Discretise.bins(8)), "no origin");
    }
}
