// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Turned and moved grids, against what is known of them without interpolation. */
class DisplacedSamplingTest {
    private static final Vec3 STILL = new Vec3(0, 0, 0);
    private static final Geometry GRID = Geometry.of(21, 19, 7, 1, 1, 2);
    private static final Box BOX = new Box(6, 5, 2, 8, 8, 3);
    private static final Volume IMAGE = Phantoms.noise(GRID, new Random(1));
    private static final Mask MASK = Phantoms.speckle(GRID, BOX, 0.7, new Random(2));

    private record Displaced(Displacement displacement) implements Disturbance {
    }

    private static Processing processing(OptionalDouble inPlane, OptionalDouble throughPlane, Interpolation by, GridRule rule) {
        Processing d = Processing.DEFAULT;
        return new Processing(Normalise.NONE, inPlane, throughPlane, rule, 5, by, d.maskInterpolation(), 0.5, false, d.lowest(), d.highest(), d.outlierSigmas(), d.discretisation(),
                d.responseDiscretisation());
    }

    private static Processing asIs(Interpolation by) {
        return processing(OptionalDouble.empty(), OptionalDouble.empty(), by, GridRule.IBSI);
    }

    private static ProcessedRegion process(Processing processing, double degrees, Vec3 voxels) {
        return process(processing, IMAGE, MASK, degrees, voxels);
    }

    private static ProcessedRegion process(Processing processing, Volume image, Mask mask, double degrees, Vec3 voxels) {
        return new ProcessingChain(processing).process("r", image, mask, new Displaced(new Displacement(degrees, voxels)), g -> new Reach(2, 2, 1), Task.quiet(0));
    }

    private static ProcessedRegion plain(Processing processing) {
        return new ProcessingChain(processing).process("r", IMAGE, MASK, g -> new Reach(2, 2, 1), Task.quiet(0));
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void quarterTurn_aboutTheRegionsCentre_isThePermutedRegion(Interpolation by) {
        ProcessedRegion plain = plain(asIs(by));
        ProcessedRegion turned = process(asIs(by), 90, STILL);
        Mask before = plain.morphological();
        Mask after = turned.morphological();
        Volume x = plain.surroundings().crop(plain.box());
        Volume y = turned.surroundings().crop(turned.box());
        assertEquals(before.count(), after.count());
        int n = BOX.nx();
        assertEquals(n, after.geometry().nx());
        for (int k = 0; k < BOX.nz(); k++) {
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    // the grid's first axis now runs along the image's second
                    int oldI = n - 1 - j;
                    int oldJ = i;
                    assertEquals(before.at(oldI, oldJ, k), after.at(i, j, k), i + "," + j + "," + k);
                    assertEquals(x.at(oldI, oldJ, k), y.at(i, j, k), 1e-4, i + "," + j + "," + k);
                    Vec3 place = before.geometry().toPatient(oldI, oldJ, k).minus(after.geometry().toPatient(i, j, k));
                    assertEquals(0, place.length(), 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void movingByWholeVoxels_changesNothingOfTheRegion(Interpolation by) {
        ProcessedRegion plain = plain(asIs(by));
        ProcessedRegion moved = process(asIs(by), 0, new Vec3(2, -1, 1));
        assertArrayEquals(plain.morphological().voxels(), moved.morphological().voxels());
        assertArrayEquals(plain.surroundings().crop(plain.box()).voxels(), moved.surroundings().crop(moved.box()).voxels(), 1e-4f);
        assertEquals(0, plain.morphological().geometry().origin().minus(moved.morphological().geometry().origin()).length(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(GridRule.class)
    void nearlyNoTurn_isTheUnturnedGrid_onNewSpacings(GridRule rule) {
        for (Interpolation by : Interpolation.values()) {
            Processing p = processing(OptionalDouble.of(0.7), OptionalDouble.of(1.3), by, rule);
            ProcessedRegion plain = plain(p);
            ProcessedRegion turned = process(p, 1e-10, STILL);
            assertArrayEquals(plain.morphological().voxels(), turned.morphological().voxels());
            assertArrayEquals(plain.surroundings().crop(plain.box()).voxels(), turned.surroundings().crop(turned.box()).voxels(), 1e-4f, rule + " " + by);
        }
    }

    @Test
    void plane_staysAPlane_underAnyTurnAndMove() {
        float[] voxels = new float[GRID.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = 3 * (v % GRID.nx()) - 2 * (v / GRID.nx() % GRID.ny()) + 5 * (v / (GRID.nx() * GRID.ny()));
        }
        Volume ramp = new Volume(GRID, voxels, IMAGE.quantity());
        Processing p = processing(OptionalDouble.of(0.8), OptionalDouble.of(1.5), Interpolation.LINEAR, GridRule.IBSI);
        ProcessedRegion turned = process(p, ramp, MASK, 17, new Vec3(0.25, 0.5, 0.75));
        Volume y = turned.surroundings().crop(turned.box());
        for (int v = 0; v < y.voxels().length; v++) {
            if (turned.morphological().at(v)) {
                Geometry g = turned.morphological().geometry();
                Vec3 at = GRID.toVoxel(g.toPatient(v % g.nx(), v / g.nx() % g.ny(), v / (g.nx() * g.ny())));
                assertEquals(3 * at.x() - 2 * at.y() + 5 * at.z(), y.at(v), 1e-4);
            }
        }
    }

    @Test
    void regionAtTheImagesCorner_keepsItsVolume_andGrowsNoTail() {
        byte[] inside = new byte[GRID.count()];
        for (int k = 0; k < 4; k++) {
            for (int j = 0; j < 10; j++) {
                for (int i = 0; i < 10; i++) {
                    inside[GRID.index(i, j, k)] = 1;
                }
            }
        }
        Mask corner = new Mask(GRID, inside);
        Mask turned = process(asIs(Interpolation.LINEAR), IMAGE, corner, 30, new Vec3(0.25, 0.25, 0.25)).morphological();
        assertEquals(corner.count(), turned.count(), 0.05 * corner.count());
        assertTrue(turned.geometry().nx() <= 15 && turned.geometry().nz() <= 5, turned.geometry().toString());
    }

    @Test
    void slicesThatAreNotInterpolated_areNotMovedEither() {
        Processing p = processing(OptionalDouble.of(0.8), OptionalDouble.empty(), Interpolation.LINEAR, GridRule.IBSI);
        ProcessedRegion moved = process(p, 0, new Vec3(0.5, 0, 0.5));
        assertEquals(BOX.nz(), moved.morphological().geometry().nz());
        assertEquals(2.0 * BOX.z(), moved.morphological().geometry().origin().z(), 1e-9);
    }
}
