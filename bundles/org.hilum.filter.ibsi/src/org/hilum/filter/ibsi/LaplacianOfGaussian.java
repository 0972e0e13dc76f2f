// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.image.Boundary;
import org.hilum.image.Convolution;
import org.hilum.image.Samples;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * Laplacian of Gaussian (IBSI L6PA): edges and blobs of about one size.
 *
 * <p>g(k) = −1/σ² · (1/(√(2π) σ))<sup>D</sup> · (D − |k|²/σ²) · exp(−|k|²/(2σ²)), with σ in voxels, sampled at voxel centres
 * up to ⌊4σ + ½⌋ voxels along each axis and not renormalised. The kernel is the sum over the axes of a second derivative
 * along one and Gaussians along the others, so it is applied axis by axis, exactly. Where the voxel spacing differs between
 * the axes, σ is the same in mm, and the derivatives are taken per squared geometric mean spacing.
 */
public final class LaplacianOfGaussian implements ImageFilter<LaplacianOfGaussianSettings> {
    @Override
    public LaplacianOfGaussianSettings defaults() {
        return new LaplacianOfGaussianSettings(3, 4, Extent.VOLUME, Boundary.MIRROR);
    }

    @Override
    public Reach reach(Geometry grid, LaplacianOfGaussianSettings s) {
        return s.extent().reach(s.boundary(), kernel(grid, s));
    }

    @Override
    public Volume apply(Volume image, Response response, LaplacianOfGaussianSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, LaplacianOfGaussianSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    /** Four values of double precision at most: smooth and curved along the axes so far, before and after one more. */
    @Override
    public long bytes(Geometry image, LaplacianOfGaussianSettings s) {
        return (4L * Double.BYTES + Float.BYTES) * image.count();
    }

    private static Volume in(Volume image, Box part, LaplacianOfGaussianSettings s, Task task) {
        Geometry grid = image.geometry();
        Vec3 spacing = grid.spacing();
        boolean volume = s.extent() == Extent.VOLUME;
        requireRoom(grid, s.extent(), s.sigma());
        noteCoarse(grid, s, task);
        double scale = scale(grid, s);
        AxisKernels x = AxisKernels.of(s, spacing.x(), scale);
        AxisKernels y = AxisKernels.of(s, spacing.y(), scale);
        Convolution convolution = new Convolution(s.boundary(), task);
        Volume slices = volume ? image : image.crop(new Box(0, 0, part.z(), grid.nx(), grid.ny(), part.nz()));
        Samples smooth = convolution.rows(slices, x.gaussian(), part.x(), part.nx());
        Samples curved = convolution.rows(slices, x.second(), part.x(), part.nx());
        Samples curvedInPlane = convolution.along(1, curved, y.gaussian(), part.y(), part.ny());
        convolution.add(1, smooth, y.second(), part.y(), curvedInPlane);
        if (!volume) {
            return curvedInPlane.on(grid.crop(part), image.quantity());
        }
        curved = Samples.NONE;
        AxisKernels z = AxisKernels.of(s, spacing.z(), scale);
        Samples smoothInPlane = convolution.along(1, smooth, y.gaussian(), part.y(), part.ny());
        smooth = Samples.NONE;
        Samples sum = convolution.along(2, curvedInPlane, z.gaussian(), part.z(), part.nz());
        convolution.add(2, smoothInPlane, z.second(), part.z(), sum);
        return sum.on(grid.crop(part), image.quantity());
    }

    /** A flat image should have no response. By its samples it has one of 8π² exp(−2π² σ²) of its intensity, σ in voxels: a thousandth at 0.75, and a half at 0.5. */
    static void noteCoarse(Geometry grid, LaplacianOfGaussianSettings s, Task task) {
        Vec3 d = grid.spacing();
        double widest = Math.max(Math.max(d.x(), d.y()), s.extent() == Extent.SLICES ? 0 : d.z());
        if (s.sigma() < 0.75 * widest) {
            task.note("Laplacian of Gaussian: sigma (" + s.sigma() + " mm) is less than three quarters of a voxel (" + widest
                    + " mm), too coarse for the kernel: flat parts of the image have a response; choose a larger one, voxels that are smaller, or slices");
        }
    }

    /** Voxels that the kernel reaches. */
    static Reach kernel(Geometry grid, LaplacianOfGaussianSettings s) {
        Vec3 spacing = grid.spacing();
        return new Reach(AxisKernels.radius(s, spacing.x()), AxisKernels.radius(s, spacing.y()), AxisKernels.radius(s, spacing.z()));
    }

    /** The length in mm that derivatives are taken over. */
    static double scale(Geometry grid, LaplacianOfGaussianSettings s) {
        return s.extent() == Extent.VOLUME ? Math.cbrt(grid.voxelVolume()) : Math.sqrt(grid.spacing().x() * grid.spacing().y());
    }

    /** @throws Undefined where sigma is larger than the image */
    static void requireRoom(Geometry grid, Extent extent, double sigma) {
        Vec3 spacing = grid.spacing();
        double smallest = Math.min(grid.nx() * spacing.x(), grid.ny() * spacing.y());
        smallest = extent == Extent.VOLUME ? Math.min(smallest, grid.nz() * spacing.z()) : smallest;
        if (sigma > smallest) {
            throw new Undefined("sigma (" + sigma + " mm) is larger than the image (" + smallest + " mm): what lies beyond its edge would decide");
        }
    }
}
