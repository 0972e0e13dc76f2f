// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/**
 * The centres of a mask's voxels as points, along the grid's own axes in mm: their number, their mean, and the
 * eigenvalues λ of their sample covariance, largest first; all 0 for a single voxel. That the covariance is divided by
 * N − 1 and not by N is what IBSI's reference values for the digital phantom show.
 */
public record VoxelCloud(int count, Vec3 mean, double major, double minor, double least) {
    /** Eigenvalues below this part of the largest are rounding: the points lie in a plane or on a line. */
    private static final double NOTHING = 1e-13;

    /** @param box the mask's bounding box */
    public static VoxelCloud of(Mask mask, Box box) {
        double[] s = sums(mask, box);
        double n = s[0];
        double mx = s[1] / n;
        double my = s[2] / n;
        double mz = s[3] / n;
        Vec3 mm = mask.geometry().spacing();
        double sample = n > 1 ? n / (n - 1) : 1;
        double[][] covariance = {
            {(s[4] / n - mx * mx) * mm.x() * mm.x(), (s[5] / n - mx * my) * mm.x() * mm.y(), (s[6] / n - mx * mz) * mm.x() * mm.z()},
            {0, (s[7] / n - my * my) * mm.y() * mm.y(), (s[8] / n - my * mz) * mm.y() * mm.z()},
            {0, 0, (s[9] / n - mz * mz) * mm.z() * mm.z()}};
        covariance[1][0] = covariance[0][1];
        covariance[2][0] = covariance[0][2];
        covariance[2][1] = covariance[1][2];
        double[] lambda = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(covariance).scalarMultiply(sample)).getEigenvalues();
        Vec3 mean = new Vec3((mx + middle(box.x(), box.nx())) * mm.x(), (my + middle(box.y(), box.ny())) * mm.y(),
                (mz + middle(box.z(), box.nz())) * mm.z());
        return new VoxelCloud((int) n, mean, lambda[0], real(lambda[1], lambda[0]), real(lambda[2], lambda[0]));
    }

    /** The ellipsoid with semi-axes 2 √λ; {@link Undefined} of a single voxel. */
    Ellipsoid ellipsoid() {
        if (count == 1) {
            throw new Undefined("a single voxel has no axes");
        }
        return new Ellipsoid(2 * Math.sqrt(major), 2 * Math.sqrt(minor), 2 * Math.sqrt(least));
    }

    private static double real(double lambda, double largest) {
        return lambda > NOTHING * largest ? lambda : 0;
    }

    private static int middle(int from, int size) {
        return from + size / 2;
    }

    /** Number of voxels, and sums of x, y, z, xx, xy, xz, yy, yz, zz, in voxels from the box's middle. */
    private static double[] sums(Mask mask, Box box) {
        Geometry grid = mask.geometry();
        byte[] in = mask.voxels();
        double[] s = new double[10];
        for (int k = box.z(); k < box.z() + box.nz(); k++) {
            double z = k - middle(box.z(), box.nz());
            for (int j = box.y(); j < box.y() + box.ny(); j++) {
                double y = j - middle(box.y(), box.ny());
                int row = grid.index(0, j, k);
                long n = 0;
                long sumX = 0;
                long sumXx = 0;
                for (int i = box.x(); i < box.x() + box.nx(); i++) {
                    int here = in[row + i] != 0 ? 1 : 0;
                    int x = i - middle(box.x(), box.nx());
                    n += here;
                    sumX += here * x;
                    sumXx += here * x * x;
                }
                s[0] += n;
                s[1] += sumX;
                s[2] += n * y;
                s[3] += n * z;
                s[4] += sumXx;
                s[5] += sumX * y;
                s[6] += sumX * z;
                s[7] += n * y * y;
                s[8] += n * y * z;
                s[9] += n * z * z;
            }
        }
        return s;
    }
}
