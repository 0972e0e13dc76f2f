// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.List;

import org.hilum.image.Interpolation;
import org.hilum.image.NewGrid;
import org.hilum.image.Processing;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Vec3;

/**
 * An upper estimate of the memory that one region's extraction takes, from the sizes of its grids: the most of what is held
 * while the image is brought onto its grid, while padding is left out (whether there is any isn't known before the image is
 * read), and while features are read.
 */
record MemoryNeed(Processing processing, List<FilterRun> filters, List<FamilyRun<?>> families) {
    /** Voxels a spline is followed on either side, and a straight line, rounded up. */
    private static final int SPLINE_REACH = 36;
    private static final int LINEAR_REACH = 2;
    /** Interpolation holds values in double precision before and after an axis. */
    private static final long INTERPOLATION = 2L * Double.BYTES + Float.BYTES;
    /** While padding is left out of a region: its intensities, its mask, and that without padding. */
    private static final long UNPADDED = Float.BYTES + 2L;
    /** Image and both masks of the region. */
    private static final long REGION = Float.BYTES + 2L;

    /** How far around a region the image is needed: families may look around it, on the responses of filters that do so too. */
    Reach reach(Geometry grid) {
        return filters.stream().map(f -> f.reach(grid).then(familiesReach(grid, f.stride()))).reduce(familiesReach(grid), Reach::or);
    }

    /** How far around a region families look. */
    Reach familiesReach(Geometry grid) {
        return families.stream().map(f -> f.reach(grid)).reduce(Reach.NONE, Reach::or);
    }

    /** How far they look on responses that keep these voxels, in voxels of the image. */
    private Reach familiesReach(Geometry grid, Stride kept) {
        return kept.span(familiesReach(kept.of(grid)));
    }

    long bytes(Geometry image, Box drawn) {
        Geometry grid = NewGrid.of(image, processing, drawn);
        Reach reach = processing.seen(reach(grid));
        Geometry old = image.crop(grown(drawn, image, grid, reach, processing.interpolation() == Interpolation.CUBIC_SPLINE ? SPLINE_REACH : LINEAR_REACH));
        Box region = scaled(drawn, image, grid);
        Geometry box = grid.crop(region);
        Geometry around = grid.crop(reach.around(region, grid));
        long filtering = filters.stream().mapToLong(f -> f.bytes(grid, familiesReach(grid, f.stride()).around(region, grid))).max().orElse(0);
        long interpolating = processing.normalisation().bytes(image.count()) + interpolation(old, around);
        long leavingOut = processing.normalisation().bytes(image.count()) + (long) Float.BYTES * around.count() + UNPADDED * box.count()
                + interpolation(image.crop(grown(drawn, image, grid, Reach.NONE, LINEAR_REACH)), box);
        long reading = (long) Float.BYTES * around.count() + filtering + REGION * box.count() + FamiliesNeed.bytes(families, box, processing.imageLevels());
        return Math.max(Math.max(interpolating, leavingOut), reading);
    }

    /** Axis by axis; where one grows and another shrinks, what lies between is larger than both ends. */
    private static long interpolation(Geometry old, Geometry now) {
        long first = (long) now.nx() * old.ny() * old.nz();
        long second = (long) now.nx() * now.ny() * old.nz();
        return Math.max(INTERPOLATION * ((long) old.count() + now.count()), Float.BYTES * (long) old.count() + Double.BYTES * (first + second));
    }

    long diagnosticBytes(Geometry image, Box drawn) {
        Geometry grid = NewGrid.of(image, processing, drawn);
        return processing.normalisation().bytes(image.count()) + interpolation(image, grid) + REGION * ((long) image.count() + grid.count());
    }

    /** The box on the old grid with what is seen of the new one around it, and so many voxels more. */
    private static Box grown(Box box, Geometry old, Geometry grid, Reach reach, int voxels) {
        Vec3 was = old.spacing();
        Vec3 now = grid.spacing();
        return box.grow(steps(reach.x() * now.x() / was.x()) + voxels, steps(reach.y() * now.y() / was.y()) + voxels, steps(reach.z() * now.z() / was.z()) + voxels, old);
    }

    private static int steps(double voxels) {
        return (int) Math.min(1 << 28, Math.ceil(voxels));
    }

    /** The box on the new grid, a voxel larger on either side. */
    private static Box scaled(Box b, Geometry old, Geometry grid) {
        int nx = scaled(b.nx(), old.spacing().x(), grid.spacing().x(), grid.nx());
        int ny = scaled(b.ny(), old.spacing().y(), grid.spacing().y(), grid.ny());
        int nz = scaled(b.nz(), old.spacing().z(), grid.spacing().z(), grid.nz());
        return new Box((grid.nx() - nx) / 2, (grid.ny() - ny) / 2, (grid.nz() - nz) / 2, nx, ny, nz);
    }

    private static int scaled(int n, double old, double now, int most) {
        return (int) Math.min(most, Math.ceil((n + 2) * old / now) + 1);
    }
}
