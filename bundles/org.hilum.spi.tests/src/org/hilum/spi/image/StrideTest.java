// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class StrideTest {
    private static final Stride STRIDE = new Stride(4, 2, 1);
    private static final Geometry GRID = new Geometry(9, 8, 7, new Vec3(0.5, 1, 3), new Vec3(10, -20, 30), new Axes(new Vec3(0, 1, 0), new Vec3(-1, 0, 0), new Vec3(0, 0, 1)));

    @Test
    void keptVoxels_lieWhereTheirVoxelsOfTheGridLie() {
        Geometry kept = STRIDE.of(GRID);
        assertEquals(new Box(0, 0, 0, 3, 4, 7), kept.box(), "voxels 0, 4 and 8 of the first index");
        assertEquals(new Vec3(2, 2, 3), kept.spacing());
        assertEquals(0, kept.toPatient(2, 3, 6).minus(GRID.toPatient(8, 6, 6)).length(), 1e-12);
        assertSame(GRID, Stride.ONE.of(GRID));
    }

    @Test
    void part_hasTheVoxelsKeptWithinIt_orNone() {
        assertEquals(Optional.of(new Box(1, 1, 5, 1, 1, 2)), STRIDE.of(new Box(1, 1, 5, 7, 2, 2)));
        assertEquals(Optional.of(new Box(1, 0, 0, 2, 1, 1)), STRIDE.of(new Box(4, 0, 0, 5, 1, 1)), "from one to another, both included");
        assertEquals(Optional.empty(), STRIDE.of(new Box(5, 0, 0, 3, 8, 7)), "between two of them");
        Box any = new Box(3, 2, 1, 4, 5, 6);
        assertEquals(Optional.of(any), Stride.ONE.of(any));
    }

    @Test
    void span_isTheLeastPartThatHoldsThem() {
        Box kept = new Box(1, 2, 3, 2, 1, 4);
        assertEquals(new Box(4, 4, 3, 5, 1, 4), STRIDE.span(kept));
        assertEquals(Optional.of(kept), STRIDE.of(STRIDE.span(kept)));
        assertEquals(new Reach(12, 6, 3), STRIDE.span(new Reach(3, 3, 3)));
        assertEquals(Reach.WHOLE, STRIDE.span(Reach.WHOLE), "no more than all");
    }

    @Test
    void boxAround_beginsEarlierWhereItsFirstVoxelIsNotKept() {
        assertEquals(new Box(2, 1, 2, 11, 6, 6), STRIDE.back(new Box(3, 1, 2, 10, 6, 6), new Box(6, 3, 5, 3, 3, 3)));
        assertEquals(new Box(2, 1, 2, 10, 6, 6), STRIDE.back(new Box(2, 1, 2, 10, 6, 6), new Box(6, 3, 5, 3, 3, 3)), "or stays as it is");
    }

    @Test
    void strideOfNothing_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Stride(2, 0, 1));
    }
}
