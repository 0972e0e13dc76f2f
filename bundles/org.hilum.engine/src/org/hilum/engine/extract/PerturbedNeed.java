// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import org.hilum.image.NewGrid;
import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** An upper estimate of the memory that a perturbed region's extraction takes: that of a larger region, and what supervoxels, distances and the noise level take. */
final class PerturbedNeed {
    /** Labels, parts, queues and order of supervoxels, distances twice, intensities. */
    private static final long VOXEL = 4L * Integer.BYTES + 3L * Double.BYTES + 2L * Float.BYTES;
    /** Coefficients of 16 slices, twice while they are gathered. */
    private static final long PIXEL = 32L * Float.BYTES + Double.BYTES;
    /** One and a half times the edge of 250 mm³, rounded up. */
    private static final double CONTOUR = 10;

    private PerturbedNeed() {
    }

    static long bytes(RegionExtraction what, Geometry image, Box drawn, Perturbation by) {
        Geometry now = NewGrid.of(image, what.processing(), drawn);
        Vec3 s = image.spacing();
        double wide = drawn.nx() * s.x();
        double high = drawn.ny() * s.y();
        double turned = by.rotation() == 0 ? 0 : 0.5 * (Math.hypot(wide, high) - Math.min(wide, high));
        double grown = by.volume() <= 0 ? 0 : Math.cbrt(wide * high * drawn.nz() * s.z()) * (Math.cbrt(1 + by.volume()) - 1);
        double mm = turned + grown + (by.contour() > 0 ? CONTOUR : 0) + 2 * now.spacing().length();
        Box larger = drawn.grow((int) Math.ceil(mm / s.x()), (int) Math.ceil(mm / s.y()), (int) Math.ceil(mm / s.z()), image);
        double voxels = larger.nx() * s.x() * larger.ny() * s.y() * larger.nz() * s.z() / now.voxelVolume();
        return what.bytes(image, larger) + (long) (VOXEL * voxels) + (by.noise() > 0 ? PIXEL * image.nx() * image.ny() : 0);
    }
}
