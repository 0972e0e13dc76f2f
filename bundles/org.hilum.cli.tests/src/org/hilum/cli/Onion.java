// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** A cube of 5 voxels a side in a grid of 7: 10 HU on its rim, 20 one voxel below, 30 in the middle. */
final class Onion {
    private Onion() {
    }

    static void write(Path image, Path mask) {
        write(image, mask, 0);
    }

    /** The same with a brighter or darker rim. */
    static void write(Path image, Path mask, int rim) {
        Geometry g = Geometry.of(7, 7, 7, 1, 1, 1);
        float[] voxels = new float[g.count()];
        byte[] inside = new byte[g.count()];
        for (int v = 0; v < voxels.length; v++) {
            int layer = Math.min(layer(v % 7), Math.min(layer(v / 7 % 7), layer(v / 49)));
            voxels[v] = 10 * layer + (layer == 1 ? rim : 0);
            inside[v] = (byte) (layer > 0 ? 1 : 0);
        }
        NiftiWriter.write(image, new Volume(g, voxels, Quantity.HU));
        NiftiWriter.write(mask, new Mask(g, inside));
    }

    private static int layer(int index) {
        return Math.min(index, 6 - index);
    }
}
