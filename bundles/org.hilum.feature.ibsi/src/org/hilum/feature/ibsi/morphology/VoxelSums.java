// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.image.Vec3;

/**
 * Sums over the voxels of an intensity mask: their number, the mean μ of their intensities X, Σ X, Σ X p over the voxel
 * centres p (along the grid's own axes, mm), and Σ (X − μ)².
 */
record VoxelSums(int count, double mean, double intensity, Vec3 moment, double squares) {
    static VoxelSums of(Deviations in) {
        int count = 0;
        double intensity = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        double squares = 0;
        int v = 0;
        for (int k = 0; k < in.nz(); k++) {
            for (int j = 0; j < in.ny(); j++) {
                for (int i = 0; i < in.nx(); i++, v++) {
                    if (in.inside()[v] != 0) {
                        double deviation = in.deviation()[v];
                        double here = in.mean() + deviation;
                        count++;
                        intensity += here;
                        x += here * (in.box().x() + i);
                        y += here * (in.box().y() + j);
                        z += here * (in.box().z() + k);
                        squares += deviation * deviation;
                    }
                }
            }
        }
        Vec3 mm = in.spacing();
        return new VoxelSums(count, in.mean(), intensity, new Vec3(x * mm.x(), y * mm.y(), z * mm.z()), squares);
    }
}
