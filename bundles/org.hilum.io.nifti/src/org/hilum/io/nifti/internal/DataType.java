// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.util.Optional;

/** How one voxel is stored: NIfTI's datatype code and its size. */
public enum DataType {
    UINT8(2, 1), INT16(4, 2), INT32(8, 4), FLOAT32(16, 4), FLOAT64(64, 8), INT8(256, 1), UINT16(512, 2), UINT32(768, 4), INT64(1024, 8), UINT64(1280, 8);

    private final int code;
    private final int bytes;

    DataType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    public int code() {
        return code;
    }

    public int bytes() {
        return bytes;
    }

    static Optional<DataType> of(int code) {
        for (DataType type : values()) {
            if (type.code == code) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** What the standard calls a datatype that holds no plain number. */
    static String nameOf(int code) {
        return switch (code) {
            case 1 -> "binary (one bit a voxel)";
            case 32, 1792, 2048 -> "complex numbers";
            case 128 -> "RGB colours";
            case 2304 -> "RGBA colours";
            case 1536 -> "128-bit floats";
            default -> "datatype code " + code + ", which the standard does not define";
        };
    }
}
