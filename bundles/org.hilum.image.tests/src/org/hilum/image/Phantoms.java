// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Random;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** Random images and masks for these tests. */
final class Phantoms {
    private Phantoms() {
    }

    static Volume noise(Geometry g, Random random) {
        float[] voxels = new float[g.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) (100 * random.nextGaussian());
        }
        return new Volume(g, voxels, Quantity.ARBITRARY);
    }

    /** Every voxel of a box inside with a probability. */
    static Mask speckle(Geometry g, Box box, double share, Random random) {
        byte[] inside = new byte[g.count()];
        for (int k = box.z(); k < box.z() + box.nz(); k++) {
            for (int j = box.y(); j < box.y() + box.ny(); j++) {
                for (int i = box.x(); i < box.x() + box.nx(); i++) {
                    inside[g.index(i, j, k)] = (byte) (random.nextDouble() < share ? 1 : 0);
                }
            }
        }
        inside[g.index(box.x(), box.y(), box.z())] = 1;
        return new Mask(g, inside);
    }

    static Mask only(Geometry g, int... indices) {
        byte[] inside = new byte[g.count()];
        for (int i : indices) {
            inside[i] = 1;
        }
        return new Mask(g, inside);
    }
}
