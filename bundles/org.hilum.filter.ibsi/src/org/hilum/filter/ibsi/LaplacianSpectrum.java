// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Kernel;
import org.hilum.spi.image.Geometry;

/** The Fourier transform of the sampled Laplacian of Gaussian, which is real: the sum over the axes of that of a second derivative along one and Gaussians along the others. */
final class LaplacianSpectrum {
    private final double[][] gaussian = new double[3][];
    private final double[][] second = new double[3][];

    /** @param n numbers of samples along x, y and z */
    LaplacianSpectrum(LaplacianOfGaussianSettings s, Geometry grid, int... n) {
        double[] spacing = {grid.spacing().x(), grid.spacing().y(), grid.spacing().z()};
        double scale = LaplacianOfGaussian.scale(grid, s);
        for (int axis = 0; axis < 3; axis++) {
            AxisKernels k = AxisKernels.of(s, spacing[axis], scale);
            boolean filtered = axis < s.extent().dimensions();
            gaussian[axis] = transform(filtered ? k.gaussian() : new Kernel(1), n[axis]);
            second[axis] = transform(filtered ? k.second() : new Kernel(0), n[axis]);
        }
    }

    private static double[] transform(Kernel even, int n) {
        double[] of = new double[n];
        for (int f = 0; f < n; f++) {
            double sum = even.at(0);
            for (int t = 1; t <= even.radius(); t++) {
                sum += 2 * even.at(t) * Math.cos(2 * Math.PI * ((long) f * t % n) / n);
            }
            of[f] = sum;
        }
        return of;
    }

    double at(int f, int g, int h) {
        return second[0][f] * gaussian[1][g] * gaussian[2][h] + gaussian[0][f] * second[1][g] * gaussian[2][h] + gaussian[0][f] * gaussian[1][g] * second[2][h];
    }
}
