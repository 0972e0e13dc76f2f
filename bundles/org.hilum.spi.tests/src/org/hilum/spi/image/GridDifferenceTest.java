// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class GridDifferenceTest {
    private static final Geometry GRID = Geometry.of(3, 2, 2, 2, 3, 4);

    private static Geometry at(double x) {
        return new Geometry(3, 2, 2, new Vec3(2, 3, 4), new Vec3(x, 0, 0), Axes.LPS);
    }

    @Test
    void cornersWithinOnePercentOfTheSmallestSpacing_areTheSameGrid() {
        assertEquals(Optional.empty(), GridDifference.between(GRID, at(0.02)));
        assertEquals("its corners lie up to 0.02100 mm (0.0105 voxels) off; allowed are 0.0200 mm, 1 % of the smallest spacing", GridDifference.between(GRID, at(0.021)).orElseThrow());
    }

    @Test
    void shift_isToldInMillimetresAndVoxels() {
        assertEquals("its corners lie up to 0.3000 mm (0.150 voxels) off; allowed are 0.0200 mm, 1 % of the smallest spacing", GridDifference.between(GRID, at(0.3)).orElseThrow());
    }

    @Test
    void otherSize_isToldWithHowFarTheOuterCornersLieApart() {
        assertEquals("3 x 2 x 3 voxels of 2.000 x 3.000 x 4.000 mm in the image, 3 x 2 x 2 voxels of 2.000 x 3.000 x 4.000 mm here, whose outer corners lie up to 4.000 mm off",
                GridDifference.between(Geometry.of(3, 2, 3, 2, 3, 4), GRID).orElseThrow());
        Geometry finer = new Geometry(6, 4, 4, new Vec3(1, 1.5, 2), new Vec3(-0.5, -0.75, -1), Axes.LPS);
        assertEquals("3 x 2 x 2 voxels of 2.000 x 3.000 x 4.000 mm in the image, 6 x 4 x 4 voxels of 1.000 x 1.500 x 2.000 mm here, whose outer corners lie up to 0.000 mm off",
                GridDifference.between(GRID, finer).orElseThrow(), "the same place in finer voxels");
    }

    @Test
    void turnedAxes_areTold() {
        Geometry flipped = new Geometry(3, 2, 2, new Vec3(2, 3, 4), new Vec3(0, 3, 0), new Axes(new Vec3(1, 0, 0), new Vec3(0, -1, 0), new Vec3(0, 0, 1)));
        assertEquals("its corners lie up to 3.000 mm (1.50 voxels) off; allowed are 0.0200 mm, 1 % of the smallest spacing; its voxel axes run another way",
                GridDifference.between(GRID, flipped).orElseThrow());
    }

    @Test
    void mask_isPairedWithAGridOfItsSizeOnly() {
        Mask mask = new Mask(GRID, new byte[12]);
        assertEquals(at(0.01), mask.on(at(0.01)).geometry());
        assertThrows(IllegalArgumentException.class, () -> mask.on(Geometry.of(2, 3, 2, 2, 3, 4)));
    }
}
