// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Kernel;

/** A Gaussian along one axis, sampled at voxel centres, and its second derivative. */
record AxisKernels(Kernel gaussian, Kernel second) {
    /** Voxels that the kernels reach. */
    static int radius(LaplacianOfGaussianSettings s, double spacing) {
        return (int) Math.floor(s.cutoff() * s.sigma() / spacing + 0.5);
    }

    /** @param scale length in mm that the derivative is taken over: the voxel spacing itself where that is the same along all axes */
    static AxisKernels of(LaplacianOfGaussianSettings s, double spacing, double scale) {
        double sigma = s.sigma() / spacing;
        int radius = radius(s, spacing);
        double[] gaussian = new double[2 * radius + 1];
        double[] second = new double[2 * radius + 1];
        double unit = scale / spacing * (scale / spacing);
        for (int k = -radius; k <= radius; k++) {
            double g = Math.exp(-0.5 * k * k / (sigma * sigma)) / (Math.sqrt(2 * Math.PI) * sigma);
            gaussian[k + radius] = g;
            second[k + radius] = unit * g * (k * k / (sigma * sigma) - 1) / (sigma * sigma);
        }
        return new AxisKernels(new Kernel(gaussian), new Kernel(second));
    }
}
