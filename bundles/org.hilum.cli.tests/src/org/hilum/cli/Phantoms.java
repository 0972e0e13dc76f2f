// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.Random;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** Images and masks that tests write to extract from. */
final class Phantoms {
    /** A voxel's intensity. */
    interface Intensity {
        double at(int i, int j, int k);
    }

    /** A voxel's label, 0 for none. */
    interface Label {
        int at(int i, int j, int k);
    }

    private Phantoms() {
    }

    static String image(Path file, Geometry grid, Intensity intensity) {
        float[] x = new float[grid.count()];
        int v = 0;
        for (int k = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++) {
                    x[v++] = (float) intensity.at(i, j, k);
                }
            }
        }
        NiftiWriter.write(file, new Volume(grid, x, Quantity.ARBITRARY));
        return file.toString();
    }

    /** Whole numbers around 50. */
    static String noise(Path file, Geometry grid, long seed) {
        Random random = new Random(seed);
        return image(file, grid, (i, j, k) -> Math.rint(50 + 20 * random.nextGaussian()));
    }

    static String mask(Path file, Geometry grid, Label label) {
        byte[] labels = new byte[grid.count()];
        int v = 0;
        for (int k = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++) {
                    labels[v++] = (byte) label.at(i, j, k);
                }
            }
        }
        NiftiWriter.writeLabels(file, grid, labels);
        return file.toString();
    }
}
