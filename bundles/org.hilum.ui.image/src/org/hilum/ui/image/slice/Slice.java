// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Copies one slice out of a volume or a mask, in the order of the screen: row after row from the top, left to right. */
public final class Slice {
    private Slice() {
    }

    /** The intensities of a slice into {@code out} (columns × rows). */
    public static void values(Volume volume, SliceGrid grid, int slice, float[] out) {
        float[] voxels = volume.voxels();
        int columns = grid.columns();
        int step = grid.columnStep();
        int to = 0;
        for (int r = 0; r < grid.rows(); r++) {
            int from = grid.start(slice) + r * grid.rowStep();
            if (step == 1) {
                System.arraycopy(voxels, from, out, to, columns);
                to += columns;
            } else {
                for (int c = 0; c < columns; c++, from += step) {
                    out[to++] = voxels[from];
                }
            }
        }
    }

    /** Which cells of a slice belong to a mask on the same grid (columns × rows, 0 outside). */
    public static void inside(Mask mask, SliceGrid grid, int slice, byte[] out) {
        byte[] voxels = mask.voxels();
        int to = 0;
        for (int r = 0; r < grid.rows(); r++) {
            int from = grid.start(slice) + r * grid.rowStep();
            for (int c = 0; c < grid.columns(); c++, from += grid.columnStep()) {
                out[to++] = voxels[from];
            }
        }
    }
}
