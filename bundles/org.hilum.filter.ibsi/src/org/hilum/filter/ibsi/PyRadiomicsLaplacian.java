// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.image.Samples;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * Laplacian of Gaussian as in PyRadiomics: σ² times the sum of the second derivatives in mm, with the recursive filters of
 * the Insight Toolkit ({@link RecursiveGaussian}). Not that of the standard, whose kernel is a sampled Gaussian and which is
 * not multiplied by σ².
 */
public final class PyRadiomicsLaplacian implements ImageFilter<PyRadiomicsLaplacianSettings> {
    /** At so many sigma the recursive kernels have fallen below 10⁻⁷. */
    private static final double REACH = 12;
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
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, PyRadiomicsLaplacianSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    /** Along one axis after the other, of which each keeps no more than the part that is wanted. */
    private Volume in(Volume image, Box part, PyRadiomicsLaplacianSettings s, Task task) {
        Geometry whole = image.geometry();
        double[] mm = {whole.spacing().x(), whole.spacing().y(), whole.spacing().z()};
        requireRoom(whole.nx(), mm[0], s.sigma());
        requireRoom(whole.ny(), mm[1], s.sigma());
        requireRoom(whole.nz(), mm[2], s.sigma());
        Box seen = reach(whole, s).around(part, whole);
        int[] first = {part.x() - seen.x(), part.y() - seen.y(), part.z() - seen.z()};
        int[] kept = {part.nx(), part.ny(), part.nz()};
        Samples smooth = Samples.of(seen.equals(whole.box()) ? image : image.crop(seen));
        int[] size = {smooth.nx(), smooth.ny(), smooth.nz()};
        Samples curved = Samples.NONE;
        for (int axis = 0; axis < 3; axis++) {
            task.check();
            double sigma = s.sigma() / mm[axis];
            RecursiveGaussian gaussian = new RecursiveGaussian(sigma);
            size[axis] = kept[axis];
            Samples smoother = Samples.zeros(size[0], size[1], size[2]);
            Samples curvature = Samples.zeros(size[0], size[1], size[2]);
            gaussian.along(axis, smooth, first[axis], smoother, curvature, task);
            for (int v = 0; v < curvature.values().length; v++) {
                curvature.values()[v] *= sigma * sigma;
            }
            if (axis > 0) {
                // what is curved along the axes before is smoothed along this one
                Samples before = Samples.zeros(size[0], size[1], size[2]);
                gaussian.along(axis, curved, first[axis], before, Samples.zeros(size[0], size[1], size[2]), task);
                for (int v = 0; v < before.values().length; v++) {
                    curvature.values()[v] += before.values()[v];
                }
            }
            smooth = smoother;
            curved = curvature;
        }
        return curved.on(whole.crop(part), image.quantity());
    }

    /** Before and after an axis, smooth and curved, and two that are added to them, in double precision; a crop and the response. */
    @Override
    public long bytes(Geometry image, PyRadiomicsLaplacianSettings s) {
        return (6L * Double.BYTES + 2L * Float.BYTES) * image.count();
    }

    private static void requireRoom(int n, double spacing, double sigma) {
        if (n < FEWEST || n < Math.ceil(sigma / spacing) + 1) {
            throw new Undefined("PyRadiomics has no Laplacian of Gaussian of sigma " + sigma + " mm where the image is only " + n + " voxels of " + spacing + " mm wide");
        }
    }
}
