// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;

import org.hilum.image.Boundary;
import org.hilum.image.Convolution;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
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
    public double support(LaplacianOfGaussianSettings s) {
        return s.boundary() == Boundary.PERIODIC ? Double.POSITIVE_INFINITY : s.cutoff() * s.sigma();
    }

    @Override
    public Volume apply(Volume image, Response response, LaplacianOfGaussianSettings s, Task task) {
        Geometry grid = image.geometry();
        Vec3 spacing = grid.spacing();
        boolean volume = s.extent() == Extent.VOLUME;
        double scale = volume ? Math.cbrt(grid.voxelVolume()) : Math.sqrt(spacing.x() * spacing.y());
        AxisKernels x = AxisKernels.of(s, spacing.x(), scale);
        AxisKernels y = AxisKernels.of(s, spacing.y(), scale);
        Convolution convolution = new Convolution(grid, s.boundary());
        double[] f = doubles(image.voxels());
        double[] smooth = new double[f.length];
        double[] curved = new double[f.length];
        convolution.add(f, x.gaussian(), 0, smooth, task);
        convolution.add(f, x.second(), 0, curved, task);
        double[] curvedInPlane = new double[f.length];
        convolution.add(curved, y.gaussian(), 1, curvedInPlane, task);
        convolution.add(smooth, y.second(), 1, curvedInPlane, task);
        if (!volume) {
            return new Volume(grid, floats(curvedInPlane), image.quantity());
        }
        AxisKernels z = AxisKernels.of(s, spacing.z(), scale);
        double[] smoothInPlane = cleared(curved);
        convolution.add(smooth, y.gaussian(), 1, smoothInPlane, task);
        double[] sum = cleared(f);
        convolution.add(curvedInPlane, z.gaussian(), 2, sum, task);
        convolution.add(smoothInPlane, z.second(), 2, sum, task);
        return new Volume(grid, floats(sum), image.quantity());
    }

    private static double[] cleared(double[] used) {
        Arrays.fill(used, 0);
        return used;
    }

    private static double[] doubles(float[] values) {
        double[] wide = new double[values.length];
        for (int v = 0; v < wide.length; v++) {
            wide[v] = values[v];
        }
        return wide;
    }

    private static float[] floats(double[] values) {
        float[] narrow = new float[values.length];
        for (int v = 0; v < narrow.length; v++) {
            narrow[v] = (float) values[v];
        }
        return narrow;
    }
}
