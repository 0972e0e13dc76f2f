// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.image.slice.ColourMap;
import org.hilum.ui.image.slice.Layer;
import org.hilum.ui.image.slice.LayerStyle;
import org.hilum.ui.image.slice.Painter;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.ValueRange;
import org.hilum.ui.image.slice.Viewport;
import org.hilum.ui.image.slice.Window;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Window BYTES = new Window(0, 256);

    private static SliceGrid grid(int nx, int ny, double sx, double sy) {
        return new SliceGrid(Plane.AXIAL, Geometry.of(nx, ny, 1, sx, sy, 1));
    }

    private static Viewport fitted(SliceGrid grid, int width, int height) {
        return Viewport.of(grid, width, height, 1, (grid.columns() - 1) / 2.0, (grid.rows() - 1) / 2.0);
    }

    private static int grey(int level) {
        return level * 0x010101;
    }

    @Test
    void onePixelAVoxel_showsEachIntensityAsItsGrey() {
        SliceGrid grid = grid(3, 2, 1, 1);
        int[] pixels = new int[6];
        for (boolean smooth : new boolean[] {true, false}) {
            new Painter(fitted(grid, 3, 2), grid).image(new float[] {0, 10, 20, 255, 400, -7}, BYTES, smooth, pixels);
            assertArrayEquals(new int[] {grey(0), grey(9), grey(19), grey(254), grey(255), grey(0)}, pixels);
        }
    }

    @Test
    void voxelsTwiceAsHighAsWide_areTwiceAsHighOnTheScreen_andBlackFillsTheRest() {
        SliceGrid grid = grid(2, 2, 1, 2);
        int[] pixels = new int[8 * 8];
        new Painter(fitted(grid, 8, 8), grid).image(new float[] {300, 300, 300, 300}, BYTES, false, pixels);
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                assertEquals(x >= 2 && x < 6 ? 0xFFFFFF : 0, pixels[y * 8 + x], x + "," + y);
            }
        }
    }

    @Test
    void smoothing_meetsTheVoxelsAtTheirCentresAndGoesStraightBetween() {
        SliceGrid grid = grid(2, 1, 1, 1);
        int[] pixels = new int[10 * 5];
        new Painter(fitted(grid, 10, 5), grid).image(new float[] {0, 200}, new Window(0, 255.999), true, pixels);
        assertArrayEquals(new int[] {0, 0, 0, 40, 80, 120, 160, 200, 200, 200}, middleRow(pixels));
    }

    private static int[] middleRow(int[] pixels) {
        int[] row = new int[10];
        for (int x = 0; x < 10; x++) {
            row[x] = pixels[2 * 10 + x] & 0xFF;
        }
        return row;
    }

    @Test
    void outline_isTheRimOfTheRegionAndNothingOutside() {
        SliceGrid grid = grid(5, 5, 1, 1);
        byte[] square = new byte[25];
        for (int r = 1; r < 4; r++) {
            for (int c = 1; c < 4; c++) {
                square[r * 5 + c] = 1;
            }
        }
        int[] pixels = new int[25];
        new Painter(fitted(grid, 5, 5), grid).layers(List.of(new Layer(square, 0xE69F00)), new LayerStyle(0, 1), pixels);
        for (int v = 0; v < 25; v++) {
            boolean rim = square[v] != 0 && v != 12;
            assertEquals(rim ? 0xE69F00 : 0, pixels[v], "pixel " + v);
        }
    }

    @Test
    void aFilledRegionMixesInItsOpacity() {
        SliceGrid grid = grid(1, 1, 1, 1);
        int[] pixels = {0x808080};
        new Painter(fitted(grid, 1, 1), grid).layers(List.of(new Layer(new byte[] {1}, 0xFF0000)), new LayerStyle(0.5, 0), pixels);
        assertEquals(0xBF4040, pixels[0]);
    }

    @Test
    void aMapsValues_lieOverTheImageInTheirColours_andWhereThereIsNone_theImageStays() {
        SliceGrid grid = grid(3, 1, 1, 1);
        int[] pixels = {0x808080, 0x808080, 0x808080};
        new Painter(fitted(grid, 3, 1), grid).values(new float[] {2, Float.NaN, 4}, new ValueRange(2, 4), 1, pixels);
        assertArrayEquals(new int[] {ColourMap.rgb(0), 0x808080, ColourMap.rgb(1)}, pixels);
    }

    @Test
    void aCoarserGridWithTheSameAxes_liesWhereItsVoxelsAre() {
        SliceGrid image = grid(6, 1, 1, 1);
        SliceGrid coarse = new SliceGrid(Plane.AXIAL, new Geometry(2, 1, 1, new Vec3(2, 1, 1), new Vec3(1.5, 0, 0), Axes.LPS));
        int[] pixels = new int[6];
        new Painter(fitted(image, 6, 1).of(coarse, image), coarse).values(new float[] {0, 1}, new ValueRange(0, 1), 1, pixels);
        int a = ColourMap.rgb(0);
        int b = ColourMap.rgb(1);
        assertArrayEquals(new int[] {0, a, a, b, b, 0}, pixels);
    }

    @Test
    void whatIsNoNumber_isBlack() {
        SliceGrid grid = grid(2, 1, 1, 1);
        int[] pixels = {1, 1};
        new Painter(fitted(grid, 2, 1), grid).image(new float[] {Float.NaN, 300}, BYTES, true, pixels);
        assertArrayEquals(new int[] {0, 0xFFFFFF}, pixels);
    }

    @Test
    void zoomKeepsTheMiddleInTheMiddle() {
        SliceGrid grid = grid(100, 50, 1, 1);
        Viewport port = Viewport.of(grid, 400, 300, 3, 20, 10);
        assertEquals(200, port.x(20));
        assertEquals(150, port.y(10));
        assertEquals(12, port.pixelsPerColumn());
        assertEquals(24, port.scaled(2).pixelsPerColumn());
        assertEquals(20, port.scaled(2).column(400));
    }
}
