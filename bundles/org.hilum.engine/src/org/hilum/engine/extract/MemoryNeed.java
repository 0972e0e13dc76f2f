// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.List;

import org.hilum.image.Interpolation;
import org.hilum.image.NewGrid;
import org.hilum.image.Processing;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;

/** An upper estimate of the memory that one region's extraction takes, from the sizes of its grids. */
record MemoryNeed(Processing processing, List<FilterRun> filters, List<FamilyRun<?>> families) {
    /** Voxels a spline is followed on either side, and a straight line, rounded up. */
    private static final int SPLINE_REACH = 36;
    private static final int LINEAR_REACH = 2;
    /** Interpolation holds values in double precision before and after an axis; filters and their parts likewise. */
    private static final long INTERPOLATION = 2L * Double.BYTES + Float.BYTES;
    private static final long FILTER = 5L * Double.BYTES + Float.BYTES;
    /** Image and both masks of the region. */
    private static final long REGION = Float.BYTES + 2L;

    long bytes(Geometry image, Box drawn) {
        double support = filters.stream().mapToDouble(FilterRun::support).max().orElse(0);
        Geometry grid = NewGrid.of(image, processing.spacingInPlane(), processing.spacingThroughPlane());
        Geometry old = image.crop(grown(drawn, image, support, processing.interpolation() == Interpolation.CUBIC_SPLINE ? SPLINE_REACH : LINEAR_REACH));
        Geometry box = grid.crop(scaled(drawn, image, grid, 0));
        Geometry around = grid.crop(scaled(drawn, image, grid, support));
        long families = this.families.stream().mapToLong(f -> f.bytes(box)).sum();
        return INTERPOLATION * ((long) old.count() + around.count()) + (filters.isEmpty() ? 0 : FILTER * around.count()) + REGION * box.count() + families;
    }

    private static Box grown(Box box, Geometry grid, double mm, int voxels) {
        return mm < Double.POSITIVE_INFINITY ? box.grow(steps(mm, grid.spacing().x()) + voxels, steps(mm, grid.spacing().y()) + voxels,
                steps(mm, grid.spacing().z()) + voxels, grid) : grid.box();
    }

    private static int steps(double mm, double spacing) {
        return (int) Math.min(1 << 20, Math.ceil(mm / spacing));
    }

    /** The box on the new grid, a voxel larger on either side, and grown by so many mm. */
    private static Box scaled(Box b, Geometry old, Geometry grid, double mm) {
        int nx = scaled(b.nx(), old.spacing().x(), grid.spacing().x(), grid.nx());
        int ny = scaled(b.ny(), old.spacing().y(), grid.spacing().y(), grid.ny());
        int nz = scaled(b.nz(), old.spacing().z(), grid.spacing().z(), grid.nz());
        Box middle = new Box((grid.nx() - nx) / 2, (grid.ny() - ny) / 2, (grid.nz() - nz) / 2, nx, ny, nz);
        return grown(middle, grid, mm, 0);
    }

    private static int scaled(int n, double old, double now, int most) {
        return (int) Math.min(most, Math.ceil((n + 2) * old / now) + 1);
    }
}
