// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import java.util.List;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;

/** Made-up images to play: waves of attenuation, no slice like the next, with a ball in them. */
public final class Films {
    private Films() {
    }

    public static Picture waves(String role, int size, int slices) {
        Geometry grid = Geometry.of(size, size, slices, 0.8, 0.8, 1.5);
        float[] voxels = new float[grid.count()];
        byte[] ball = new byte[grid.count()];
        double radius = Math.min(size, slices) / 3.0;
        for (int v = 0; v < voxels.length; v++) {
            int i = v % size - size / 2;
            int j = v / size % size - size / 2;
            int k = v / (size * size) - slices / 2;
            voxels[v] = ((i + 3 * k) * 7 + (j * j >> 4) & 255) - 100;
            ball[v] = (byte) (i * i + j * j + k * k < radius * radius ? 1 : 0);
        }
        return new Picture("film", role, new Volume(grid, voxels, Quantity.HU), List.of(new Overlay("ball", new Mask(grid, ball), 0xE69F00, true)));
    }
}
