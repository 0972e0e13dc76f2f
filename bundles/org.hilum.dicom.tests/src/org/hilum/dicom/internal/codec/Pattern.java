// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hilum.dicom.PixelFormat;

/**
 * An image made by formula, so that what a stream must decode to is known everywhere: patches that are flat, smooth, noisy,
 * and at either end of the range, which together reach every part of a codec.
 */
record Pattern(int rows, int columns, int samples, int bitsAllocated, int bitsStored, boolean signed) {
    static Pattern grey(int rows, int columns, int bits, boolean signed) {
        return new Pattern(rows, columns, 1, bits <= 8 ? 8 : 16, bits, signed);
    }

    static Pattern colour(int rows, int columns) {
        return new Pattern(rows, columns, 3, 8, 8, false);
    }

    PixelFormat format() {
        return new PixelFormat(rows, columns, 1, samples, false, samples == 1 ? "MONOCHROME2" : "RGB", bitsAllocated, bitsStored, bitsStored - 1, signed);
    }

    int[] values() {
        int[] values = new int[rows * columns * samples];
        for (int i = 0; i < values.length; i++) {
            int pixel = i / samples;
            values[i] = value(pixel % columns, pixel / columns, i % samples);
        }
        return values;
    }

    private int value(int x, int y, int sample) {
        int range = 1 << bitsStored;
        int noise = hash(x + 8192 * y + sample * 7919);
        int smooth = (int) ((0.5 + 0.4 * Math.sin(0.11 * x + 0.07 * y + sample)) * (range - 1));
        int fine = (noise >>> 8) % Math.max(2, range / 64);
        int value = switch ((x / 11 + 2 * (y / 9)) % 6) {
            case 0, 3 -> range / 3 + sample;
            case 1, 4 -> Math.min(range - 1, smooth + fine);
            case 2 -> x == y ? range - 1 : 0;
            default -> noise & range - 1;
        };
        return signed ? value - range / 2 : value;
    }

    private static int hash(int n) {
        int h = n * 0x9e3779b1;
        h = (h ^ h >>> 15) * 0x85ebca77;
        return h ^ h >>> 13;
    }

    /** As native pixel data, little endian. */
    byte[] cells() {
        int[] values = values();
        ByteBuffer cells = ByteBuffer.allocate(values.length * bitsAllocated / 8 + 1 & ~1).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            int cell = value & (1 << bitsStored) - 1;
            if (bitsAllocated == 8) {
                cells.put((byte) cell);
            } else {
                cells.putShort((short) cell);
            }
        }
        return cells.array();
    }
}
