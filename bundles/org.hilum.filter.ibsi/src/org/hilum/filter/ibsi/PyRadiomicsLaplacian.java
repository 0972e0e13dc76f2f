// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Samples;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * Laplacian of Gaussian as in PyRadiomics: σ² times the sum of the second derivatives in mm, with the recursive filters of
 * the Insight Toolkit ({@link RecursiveGaussian}). Not that of the standard, whose kernel is a sampled Gaussian and which is
 * not multiplied by σ².
 */
public final class PyRadiomicsLaplacian implements ImageFilter<PyRadiomicsLaplacianSettings> {
    /** At so many sigma the recursive kernels have fallen below 10⁻⁹. */
    private static final double REACH = 16;
    /** PyRadiomics leaves the filter out where an axis has fewer voxels. */
    private static final int FEWEST = 4;

    @Override
    public PyRadiomicsLaplacianSettings defaults() {
        return new PyRadiomicsLaplacianSettings(3);
    }

    @Override
    public Reach reach(Geometry grid, PyRadiomicsLaplacianSettings s) {
        return Reach.of(grid, REACH * s.sigma());
    }

    @Override
    public Volume apply(Volume image, Response response, PyRadiomicsLaplacianSettings s, Task task) {
        Geometry g = image.geometry();
        Vec3 mm = g.spacing();
        requireRoom(g.nx(), mm.x(), s.sigma());
        requireRoom(g.ny(), mm.y(), s.sigma());
        requireRoom(g.nz(), mm.z(), s.sigma());
        Samples smooth = Samples.of(image);
        Samples curved = Samples.zeros(g.nx(), g.ny(), g.nz());
        Samples spare = Samples.zeros(g.nx(), g.ny(), g.nz());
        double[] perAxis = {mm.x(), mm.y(), mm.z()};
        for (int axis = 0; axis < 3; axis++) {
            double sigma = s.sigma() / perAxis[axis];
            RecursiveGaussian gaussian = new RecursiveGaussian(sigma);
            // curvature so far, smoothed along this axis too; and the curvature along this axis of what was smoothed so far
            gaussian.along(axis, curved, curved, spare, task);
            gaussian.along(axis, smooth, smooth, spare, task);
            for (int v = 0; v < curved.values().length; v++) {
                curved.values()[v] += sigma * sigma * spare.values()[v];
            }
        }
        return curved.on(g, image.quantity());
    }

    /** Three images in double precision. */
    @Override
    public long bytes(Geometry image, PyRadiomicsLaplacianSettings s) {
        return (3L * Double.BYTES + 2L * Float.BYTES) * image.count();
    }

    private static void requireRoom(int n, double spacing, double sigma) {
        if (n < FEWEST || n < Math.ceil(sigma / spacing) + 1) {
            throw new Undefined("PyRadiomics has no Laplacian of Gaussian of sigma " + sigma + " mm where the image is only " + n + " voxels of " + spacing + " mm wide");
        }
    }
}
