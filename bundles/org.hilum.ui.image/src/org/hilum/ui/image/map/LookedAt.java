// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import org.hilum.image.NewGrid;
import org.hilum.image.Processing;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;

/**
 * The part of an image that is looked at in one plane: the slice under the crosshair, and so many beside it that at least one
 * slice of the processed grid, which may be coarser, lies among them.
 *
 * @param first of the slices, from 0
 * @param firstOfRegion the region's first slice in this plane, and {@code lastOfRegion} its last
 */
record LookedAt(Box box, int first, int count, int firstOfRegion, int lastOfRegion) {
    private static final double SLACK = 1e-6;

    static LookedAt of(Picture picture, Plane plane, Vec3 cursor, Mask region, Processing processing) {
        Geometry image = picture.volume().geometry();
        SliceGrid grid = new SliceGrid(plane, image);
        Box drawn = region.box().orElseThrow();
        double spacing = new SliceGrid(plane, NewGrid.of(image, processing, drawn)).sliceSpacing();
        int count = Math.clamp((int) Math.ceil(spacing / grid.sliceSpacing() - SLACK), 1, grid.slices());
        int at = (int) Math.clamp(Math.rint(grid.place(cursor).slice()), 0, grid.slices() - 1);
        int first = Math.clamp(at - (count - 1) / 2, 0, grid.slices() - count);
        int one = slice(grid, image.toPatient(drawn.x(), drawn.y(), drawn.z()));
        int other = slice(grid, image.toPatient(drawn.x() + drawn.nx() - 1, drawn.y() + drawn.ny() - 1, drawn.z() + drawn.nz() - 1));
        return new LookedAt(grid.box(first, count), first, count, Math.min(one, other), Math.max(one, other));
    }

    private static int slice(SliceGrid grid, Vec3 patient) {
        Cell cell = grid.place(patient);
        return (int) Math.rint(cell.slice());
    }

    boolean meetsRegion() {
        return first <= lastOfRegion && first + count > firstOfRegion;
    }

    /** As the viewer counts them, from 1. */
    String slicesOfRegion() {
        return "slices " + (firstOfRegion + 1) + " to " + (lastOfRegion + 1);
    }
}
