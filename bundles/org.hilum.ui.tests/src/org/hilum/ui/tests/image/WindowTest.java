// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.slice.Window;
import org.hilum.ui.image.slice.WindowPreset;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void abdomen_isBlackAtMinus160AndWhiteAt240() {
        Window w = Window.of(40, 400);
        assertEquals(0, w.grey(-160));
        assertEquals(127, w.grey(39));
        assertEquals(255, w.grey(240));
        assertEquals(0, w.grey(Float.NaN));
    }

    @Test
    void draggingNeverTurnsAWindowInsideOut() {
        Window w = Window.of(40, 400);
        for (int i = 0; i < 200; i++) {
            w = w.dragged(-1, 0.1);
        }
        assertTrue(w.high() > w.low());
        assertEquals(80, Window.of(40, 400).dragged(0, 0.1).level());
        assertThrows(IllegalArgumentException.class, () -> new Window(Double.NaN, 1));
    }

    @Test
    void presetsFollowTheQuantity() {
        assertEquals("CT abdomen", first(Quantity.HU).name());
        assertEquals(new Window(0, 10), first(Quantity.SUV).window());
        assertEquals("1–99 %", first(Quantity.ARBITRARY).name());
    }

    @Test
    void paddingDoesNotPullThePercentilesDown() {
        float[] mostlyAir = new float[10_000];
        for (int v = 0; v < 1000; v++) {
            mostlyAir[v] = 100 + v / 10f;
        }
        Volume volume = new Volume(Geometry.of(100, 100, 1, 1, 1, 1), mostlyAir, Quantity.ARBITRARY);
        Window w = WindowPreset.of(volume).getFirst().window();
        assertEquals(101, w.low(), 0.2);
        assertEquals(198.9, w.high(), 0.2);
    }

    @Test
    void anImageOfOneValueOrOfNone_stillHasAWindow() {
        float[] flat = new float[8];
        Arrays.fill(flat, 7);
        float[] nothing = new float[8];
        Arrays.fill(nothing, Float.NaN);
        for (float[] voxels : new float[][] {flat, nothing}) {
            Volume volume = new Volume(Geometry.of(2, 2, 2, 1, 1, 1), voxels, Quantity.ARBITRARY);
            assertTrue(WindowPreset.of(volume).getFirst().window().width() > 0);
        }
    }

    private static WindowPreset first(Quantity q) {
        float[] voxels = new float[1000];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = v;
        }
        return WindowPreset.of(new Volume(Geometry.of(10, 10, 10, 1, 1, 1), voxels, q)).getFirst();
    }
}
