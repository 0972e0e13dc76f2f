// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.hilum.spi.Undefined;
import org.junit.jupiter.api.Test;

/** A line of six voxels, 10 to 60, of which the region holds the third and fourth. */
class RegionTest {
    private static final OptionalDouble OPEN = OptionalDouble.empty();
    private static final Volume LINE = new Volume(Geometry.of(6, 1, 1, 0.3, 1, 1), new float[] {10, 20, 30, 40, 50, 60}, Quantity.HU);
    private static final Box PLACE = new Box(2, 0, 0, 2, 1, 1);

    private static Region region(OptionalDouble lowest, OptionalDouble highest, int... kept) {
        Geometry own = LINE.geometry().crop(PLACE);
        byte[] in = new byte[2];
        for (int v : kept) {
            in[v] = 1;
        }
        return new Region("line", LINE, PLACE, new Mask(own, new byte[] {1, 1}), new Mask(own, in), new Discretisation.AsLevels(), lowest, highest);
    }

    @Test
    void image_isTheRegionsPartOfItsSurroundings() {
        Region region = region(OPEN, OPEN, 0, 1);
        assertArrayEquals(new float[] {30, 40}, region.image().voxels());
        assertSame(LINE, region.surroundings());
        assertEquals(PLACE, region.place());
        assertEquals(region.morphological().geometry(), region.geometry());
    }

    @Test
    void regionWithoutSurroundings_isItsOwn() {
        Mask all = new Mask(LINE.geometry(), new byte[] {1, 1, 1, 1, 1, 1});
        Region region = new Region("line", LINE, all, all, new Discretisation.AsLevels());
        assertSame(region.image(), region.surroundings());
        assertEquals(LINE.geometry().box(), region.place());
    }

    @Test
    void range_isThatOfResegmentation_andObservedWhereItIsOpen() {
        assertEquals(new Range(30, 40), region(OPEN, OPEN, 0, 1).range());
        assertEquals(new Range(-100, 200), region(OptionalDouble.of(-100), OptionalDouble.of(200), 0, 1).range());
        assertEquals(new Range(-100, 30), region(OptionalDouble.of(-100), OPEN, 0).range(), "of the intensity mask");
        assertEquals(300, region(OptionalDouble.of(-100), OptionalDouble.of(200)).range().width(), "nothing need be observed");
    }

    @Test
    void observedRange_ofNothing_isUndefined() {
        assertTrue(assertThrows(Undefined.class, () -> region(OPEN, OptionalDouble.of(200)).range()).getMessage().contains("no voxel is left"));
    }

    @Test
    void masksOfAnotherGrid_areRefused() {
        Mask other = new Mask(Geometry.of(2, 1, 1, 1, 1, 1), new byte[] {1, 1});
        assertThrows(IllegalArgumentException.class, () -> new Region("line", LINE, PLACE, other, other, new Discretisation.AsLevels(), OPEN, OPEN));
    }
}
