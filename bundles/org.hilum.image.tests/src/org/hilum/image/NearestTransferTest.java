// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;

class NearestTransferTest {
    private static final Task TASK = Task.quiet(1);
    private static final Geometry GRID = new Geometry(12, 11, 10, new Vec3(1, 1.5, 2), new Vec3(-30, 12, 7), Axes.LPS);

    private static Mask speckle(int seed) {
        return Phantoms.speckle(GRID, GRID.box(), 0.4, new Random(seed));
    }

    @Test
    void ontoItsOwnGrid_aMaskStaysTheSame() {
        NearestTransfer moved = NearestTransfer.onto(speckle(3), GRID, TASK);
        assertArrayEquals(speckle(3).voxels(), moved.mask().voxels());
        assertEquals(0, moved.lost());
    }

    /** The same voxels counted from the other end of two axes, and with first and third axis exchanged. */
    @Test
    void ontoAGridThatIsTurned_everyVoxelKeepsItsPlaceInThePatient() {
        Mask mask = speckle(4);
        Geometry turned = new Geometry(10, 11, 12, new Vec3(2, 1.5, 1), GRID.toPatient(0, 10, 9), new Axes(new Vec3(0, 0, -1), new Vec3(0, -1, 0), new Vec3(1, 0, 0)));
        Mask moved = NearestTransfer.onto(mask, turned, TASK).mask();
        assertEquals(mask.count(), moved.count());
        for (int v = 0; v < turned.count(); v++) {
            assertEquals(mask.at(v / 110, 10 - v / 10 % 11, 9 - v % 10), moved.at(v));
        }
    }

    /** What some programs write: the box around what was drawn, on the image's own lattice. */
    @Test
    void croppedMask_comesBackToItsPlace() {
        Mask mask = Phantoms.speckle(GRID, new Box(4, 3, 2, 5, 5, 6), 0.5, new Random(5));
        NearestTransfer moved = NearestTransfer.onto(mask.crop(mask.box().orElseThrow()), GRID, TASK);
        assertArrayEquals(mask.voxels(), moved.mask().voxels());
        assertEquals(0, moved.lost());
    }

    @Test
    void voxelsOutsideTheNewGrid_areCounted() {
        Box part = new Box(4, 3, 2, 5, 5, 6);
        Mask mask = speckle(6);
        NearestTransfer moved = NearestTransfer.onto(mask, GRID.crop(part), TASK);
        assertArrayEquals(mask.crop(part).voxels(), moved.mask().voxels());
        assertEquals(mask.count() - moved.mask().count(), moved.lost());
    }

    @Test
    void everyVoxel_isWhatTheVoxelIsThatItsCentreLiesIn() {
        Mask mask = speckle(7);
        double c = Math.cos(0.4);
        double s = Math.sin(0.4);
        Geometry oblique = new Geometry(25, 30, 33, new Vec3(0.7, 0.61, 0.83), new Vec3(-33, 9, 5), new Axes(new Vec3(c, s, 0), new Vec3(-s, c, 0), new Vec3(0, 0, 1)));
        Mask moved = NearestTransfer.onto(mask, oblique, TASK).mask();
        int inside = 0;
        for (int v = 0; v < oblique.count(); v++) {
            Vec3 at = GRID.toVoxel(oblique.toPatient(v % 25, v / 25 % 30, v / 750));
            long i = Math.round(at.x());
            long j = Math.round(at.y());
            long k = Math.round(at.z());
            boolean expected = i >= 0 && j >= 0 && k >= 0 && i < 12 && j < 11 && k < 10 && mask.at((int) i, (int) j, (int) k);
            assertEquals(expected, moved.at(v), "voxel " + v);
            inside += expected ? 1 : 0;
        }
        assertEquals(inside, moved.count());
    }

    @Test
    void centreOnABorder_belongsToTheHigherIndex_alsoAfterRounding() {
        Geometry ten = Geometry.of(10, 1, 1, 0.1, 1, 1);
        Mask mask = Phantoms.only(ten, 3);
        Geometry between = new Geometry(9, 1, 1, new Vec3(0.1, 1, 1), new Vec3(0.05, 0, 0), Axes.LPS);
        assertArrayEquals(new byte[] {0, 0, 1, 0, 0, 0, 0, 0, 0}, NearestTransfer.onto(mask, between, TASK).mask().voxels());
    }

    @Test
    void whatLiesElsewhere_isLostWhole_andNothingOfNothing() {
        Geometry away = new Geometry(12, 11, 10, GRID.spacing(), new Vec3(500, 0, 0), Axes.LPS);
        NearestTransfer moved = NearestTransfer.onto(speckle(8), away, TASK);
        assertEquals(0, moved.mask().count());
        assertEquals(speckle(8).count(), moved.lost());
        assertEquals(0, NearestTransfer.onto(new Mask(GRID, new byte[GRID.count()]), away, TASK).lost());
    }
}
