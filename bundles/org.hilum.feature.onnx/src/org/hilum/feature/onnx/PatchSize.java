// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

/** Size of a patch in voxels, with the number of channels; {@code depth} is 1 for a slice. */
record PatchSize(int channels, int depth, int height, int width) {
    /** Numbers in the tensor. */
    long count() {
        return (long) channels * depth * height * width;
    }

    /** The tensor's shape for axes by their letters. */
    long[] shape(String axes) {
        long[] shape = new long[axes.length()];
        for (int a = 0; a < shape.length; a++) {
            shape[a] = along(axes.charAt(a));
        }
        return shape;
    }

    int along(char axis) {
        return switch (axis) {
            case 'N' -> 1;
            case 'C' -> channels;
            case 'Z' -> depth;
            case 'Y' -> height;
            case 'X' -> width;
            default -> throw new IllegalArgumentException("no axis " + axis);
        };
    }
}
