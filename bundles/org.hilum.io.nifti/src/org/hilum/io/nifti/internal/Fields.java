// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.nio.ByteBuffer;

/** The header's numbers by their byte offsets, alike for both versions of the format: version 2 has wider ones at other places. */
final class Fields {
    private final ByteBuffer bytes;
    private final boolean second;

    Fields(ByteBuffer bytes, boolean second) {
        this.bytes = bytes;
        this.second = second;
    }

    boolean isSecondVersion() {
        return second;
    }

    long dim(int d) {
        return second ? bytes.getLong(16 + 8 * d) : bytes.getShort(40 + 2 * d);
    }

    int dataType() {
        return bytes.getShort(second ? 12 : 70);
    }

    int bitsPerVoxel() {
        return bytes.getShort(second ? 14 : 72);
    }

    double pixdim(int d) {
        return second ? bytes.getDouble(104 + 8 * d) : decimal(76 + 4 * d);
    }

    double voxelOffset() {
        return second ? bytes.getLong(168) : bytes.getFloat(108);
    }

    double slope() {
        return second ? bytes.getDouble(176) : decimal(112);
    }

    double intercept() {
        return second ? bytes.getDouble(184) : decimal(116);
    }

    int units() {
        return second ? bytes.getInt(500) : bytes.get(123);
    }

    int qformCode() {
        return second ? bytes.getInt(344) : bytes.getShort(252);
    }

    int sformCode() {
        return second ? bytes.getInt(348) : bytes.getShort(254);
    }

    /** Quaternion b, c, d, then offset x, y, z. */
    double qform(int n) {
        return second ? bytes.getDouble(352 + 8 * n) : decimal(256 + 4 * n);
    }

    double[] sformRow(int row) {
        double[] of = new double[4];
        for (int c = 0; c < 4; c++) {
            of[c] = second ? bytes.getDouble(400 + 32 * row + 8 * c) : decimal(280 + 16 * row + 4 * c);
        }
        return of;
    }

    /**
     * A 32-bit float as the shortest decimal that it stands for: a spacing of 0.7 mm was meant, not of 0.699999988. Both
     * round to the same float, and grid sizes computed from the decimal come out as its writer would compute them.
     */
    private double decimal(int at) {
        float f = bytes.getFloat(at);
        return Float.isFinite(f) ? Double.parseDouble(Float.toString(f)) : f;
    }
}
