// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;

/** Adds Gaussian noise of mean 0, independent from voxel to voxel. */
public final class GaussianNoise {
    private GaussianNoise() {
    }

    /**
     * A part of an image with noise: the same as that part of the whole image with noise.
     *
     * @param of where the part lies in the image
     * @param deviation the noise's standard deviation
     */
    public static Volume add(Volume part, Box of, Geometry whole, double deviation, long seed) {
        Draws draws = new Draws(seed);
        float[] x = part.voxels();
        float[] noisy = new float[x.length];
        int v = 0;
        for (int k = 0; k < of.nz(); k++) {
            for (int j = 0; j < of.ny(); j++) {
                long row = of.x() + (long) whole.nx() * (of.y() + j + (long) whole.ny() * (of.z() + k));
                for (int i = 0; i < of.nx(); i++, v++) {
                    noisy[v] = (float) (x[v] + deviation * draws.gaussian(row + i));
                }
            }
        }
        return new Volume(part.geometry(), noisy, part.quantity());
    }
}
