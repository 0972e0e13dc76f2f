// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.util.Map;
import java.util.Optional;

import org.hilum.image.file.VoxelType;

/** NIfTI's numbers for how voxels are stored. */
final class DataType {
    private static final Map<Integer, VoxelType> TYPES = Map.of(2, VoxelType.UINT8, 4, VoxelType.INT16, 8, VoxelType.INT32, 16, VoxelType.FLOAT32, 64, VoxelType.FLOAT64,
            256, VoxelType.INT8, 512, VoxelType.UINT16, 768, VoxelType.UINT32, 1024, VoxelType.INT64, 1280, VoxelType.UINT64);

    private DataType() {
    }

    static Optional<VoxelType> of(int code) {
        return Optional.ofNullable(TYPES.get(code));
    }

    static int code(VoxelType type) {
        return TYPES.entrySet().stream().filter(e -> e.getValue() == type).findFirst().orElseThrow().getKey();
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
