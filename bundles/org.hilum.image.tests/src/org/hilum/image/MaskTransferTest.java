// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;

class MaskTransferTest {
    private static final Geometry GRID = new Geometry(12, 11, 10, new Vec3(1, 1.5, 2), new Vec3(-30, 12, 7), Axes.LPS);

    @Test
    void ontoItsOwnGrid_aMaskStaysTheSame() {
        Mask mask = Phantoms.speckle(GRID, GRID.box(), 0.4, new Random(3));
        assertArrayEquals(mask.voxels(), MaskTransfer.onto(mask, GRID).voxels());
    }

    /** The same voxels counted from the other end of two axes, and with first and third axis exchanged. */
    @Test
    void ontoAGridThatIsTurned_everyVoxelKeepsItsPlaceInThePatient() {
        Mask mask = Phantoms.speckle(GRID, GRID.box(), 0.4, new Random(4));
        Geometry turned = new Geometry(10, 11, 12, new Vec3(2, 1.5, 1), GRID.toPatient(0, 10, 9), new Axes(new Vec3(0, 0, -1), new Vec3(0, -1, 0), new Vec3(1, 0, 0)));
        Mask moved = MaskTransfer.onto(mask, turned);
        assertEquals(mask.count(), moved.count());
        for (int v = 0; v < turned.count(); v++) {
            assertEquals(mask.at(v / 110, 10 - v / 10 % 11, 9 - v % 10), moved.at(v));
        }
    }

    /** A ball on an oblique, finer grid: its volume stays, and so does its centre. */
    @Test
    void ontoAnObliqueGrid_aBallKeepsVolumeAndCentre() {
        Geometry g = Geometry.of(40, 40, 40, 1, 1, 1);
        byte[] in = new byte[g.count()];
        for (int v = 0; v < in.length; v++) {
            in[v] = (byte) (g.toPatient(v % 40, v / 40 % 40, v / 1600).minus(new Vec3(20, 20, 20)).length() <= 10 ? 1 : 0);
        }
        Mask ball = new Mask(g, in);
        double c = Math.cos(0.5);
        double s = Math.sin(0.5);
        Geometry oblique = new Geometry(70, 70, 70, new Vec3(0.6, 0.6, 0.6), new Vec3(5, -7, 0), new Axes(new Vec3(c, s, 0), new Vec3(-s, c, 0), new Vec3(0, 0, 1)));
        Mask moved = MaskTransfer.onto(ball, oblique);
        assertEquals(1, moved.count() * oblique.voxelVolume() / ball.count(), 0.01);
        Box box = moved.box().orElseThrow();
        Vec3 centre = oblique.toPatient(box.x() + (box.nx() - 1) / 2.0, box.y() + (box.ny() - 1) / 2.0, box.z() + (box.nz() - 1) / 2.0);
        assertTrue(centre.minus(new Vec3(20, 20, 20)).length() < 0.6, centre.toString());
    }

    @Test
    void whatLiesElsewhere_isEmpty() {
        Geometry away = new Geometry(12, 11, 10, GRID.spacing(), new Vec3(500, 0, 0), Axes.LPS);
        assertEquals(0, MaskTransfer.onto(Phantoms.speckle(GRID, GRID.box(), 1, new Random(5)), away).count());
    }
}
