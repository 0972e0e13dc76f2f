// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.image.slice.BoxSection;
import org.hilum.ui.image.slice.DashedOutline;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;
import org.hilum.ui.image.slice.Viewport;
import org.junit.jupiter.api.Test;

/** Masks of other grids over an image of 10 × 10 × 4 voxels of 1 mm. */
class StrayTest {
    private static final SliceGrid IMAGE = new SliceGrid(Plane.AXIAL, Geometry.of(10, 10, 4, 1, 1, 1));
    private static final double TURN = Math.sqrt(0.5);

    private static Geometry turned(double x, double y, double z) {
        return new Geometry(2, 2, 2, new Vec3(1, 1, 1), new Vec3(x, y, z), new Axes(new Vec3(TURN, TURN, 0), new Vec3(-TURN, TURN, 0), new Vec3(0, 0, 1)));
    }

    @Test
    void theImagesOwnBox_isItsBorder() {
        List<Cell> box = BoxSection.of(IMAGE.geometry(), IMAGE, 0);
        assertEquals(List.of(new Cell(-0.5, -0.5, 0), new Cell(9.5, -0.5, 0), new Cell(9.5, 9.5, 0), new Cell(-0.5, 9.5, 0)), box);
    }

    @Test
    void aTurnedBox_isCutWhereItLies_itsCornersInOrder() {
        List<Cell> box = BoxSection.of(turned(5, 5, 1), IMAGE, 1);
        assertEquals(4, box.size());
        double[][] expected = {{5, 5 - TURN}, {5 + 2 * TURN, 5 + TURN}, {5, 5 + 3 * TURN}, {5 - 2 * TURN, 5 + TURN}};
        for (double[] corner : expected) {
            assertTrue(box.stream().anyMatch(c -> Math.hypot(c.column() - corner[0], c.row() - corner[1]) < 1e-9), corner[0] + ", " + corner[1] + " among " + box);
        }
        for (int c = 0; c < 4; c++) {
            Cell a = box.get(c);
            Cell b = box.get((c + 1) % 4);
            assertEquals(2, Math.hypot(a.column() - b.column(), a.row() - b.row()), 1e-9, "neighbours are joined by a side");
        }
    }

    @Test
    void aSliceThatPassesABoxBy_cutsNothing() {
        assertEquals(List.of(), BoxSection.of(turned(5, 5, 2), IMAGE, 0));
    }

    @Test
    void theOutline_isWhereTheMasksVoxelsLieInThePatient_beyondTheImageToo() {
        Geometry own = new Geometry(4, 4, 1, new Vec3(2, 2, 1), new Vec3(-4, 1, 1), Axes.LPS);
        byte[] all = new byte[16];
        Arrays.fill(all, (byte) 1);
        Viewport port = new Viewport(16, 16, 5.5, 0.5, 1, 1);
        int[] pixels = new int[256];
        new DashedOutline().paint(port, IMAGE, 1, new Mask(own, all), 7, 1, pixels);
        int first = 0; // at −5 mm, where the mask begins; the image begins at pixel 5
        int dashes = 0;
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                boolean rim = x >= first && x <= first + 7 && y >= 0 && y <= 7 && (x == first + 7 || y == 7);
                assertTrue(pixels[y * 16 + x] == 0 || rim, x + "," + y);
                dashes += pixels[y * 16 + x] == 7 ? 1 : 0;
            }
        }
        assertTrue(dashes >= 3 && dashes < 15, "dashes and gaps: " + dashes);
        int[] other = new int[256];
        new DashedOutline().paint(port, IMAGE, 3, new Mask(own, all), 7, 1, other);
        assertEquals(0, Arrays.stream(other).sum(), "no voxel of it on that slice");
    }
}
