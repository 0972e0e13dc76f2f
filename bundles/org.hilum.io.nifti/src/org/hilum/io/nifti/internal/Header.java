// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.nio.ByteOrder;

import org.hilum.image.file.VoxelType;

/**
 * What a NIfTI header says that matters here. Lengths are in the file's own unit; {@code mmPerUnit} converts them.
 * What lies between the header's own {@code bytes} and {@code voxelOffset} are extensions; of a {@code pair} the voxels lie in a
 * file of their own, and are counted from its start. {@code volumes} is the product of the fourth and later dimensions.
 */
public record Header(int bytes, boolean pair, ByteOrder order, int nx, int ny, int nz, long volumes, VoxelType type, double slope, double intercept, long voxelOffset,
        double mmPerUnit, double[] spacing, Qform qform, Sform sform) {

    /** Placement by quaternion (b, c, d), offset and handedness of the third axis ({@code qfac}, 1 or −1). */
    public record Qform(int code, double b, double c, double d, double x, double y, double z, double qfac) {
    }

    /** Placement by an affine matrix, three rows of four. */
    public record Sform(int code, double[] x, double[] y, double[] z) {
    }

    /** Voxels of one volume. */
    public int count() {
        return nx * ny * nz;
    }

    public boolean scaled() {
        return slope != 1 || intercept != 0;
    }
}
