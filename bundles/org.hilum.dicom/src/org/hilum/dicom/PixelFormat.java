// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

/**
 * What a data set says of its pixels (PS3.3, C.7.6.3). Bits {@code highBit} down to {@code highBit} − {@code bitsStored} + 1
 * of a cell of {@code bitsAllocated} hold the value, in two's complement where it is {@code signed}.
 *
 * @param frames at least 1
 * @param samples values per pixel: 1 for grey levels, 3 for colours
 * @param byPlane whether native colour samples come plane by plane, not pixel by pixel
 * @param photometric photometric interpretation, such as MONOCHROME2
 */
public record PixelFormat(int rows, int columns, int frames, int samples, boolean byPlane, String photometric, int bitsAllocated, int bitsStored, int highBit,
        boolean signed) {
    /** As many as an array can have. */
    static final int MOST_VALUES = Integer.MAX_VALUE - 8;

    public PixelFormat {
        if (rows < 1 || columns < 1 || frames < 1 || samples < 1 || (double) rows * columns * samples > MOST_VALUES) {
            throw new IllegalArgumentException(frames + " frames of " + rows + " x " + columns + " x " + samples);
        }
        if (bitsAllocated < 1 || bitsAllocated > 32 || bitsStored < 1 || highBit >= bitsAllocated || highBit < bitsStored - 1) {
            throw new IllegalArgumentException(bitsStored + " bits up to bit " + highBit + " of " + bitsAllocated);
        }
    }

    /**
     * What a data set says.
     *
     * @throws org.hilum.spi.Problem where it says too little, or what can't be
     */
    public static PixelFormat of(DataSet dataSet) {
        return new PixelFormatReader(dataSet).read();
    }

    /** Values of one frame. */
    public int frameValues() {
        return rows * columns * samples;
    }

    /** The number that a stored value stands for: itself, but for unsigned values of 32 bits, which an int can't tell from negative ones. */
    public double number(int stored) {
        return signed ? stored : Integer.toUnsignedLong(stored);
    }

    /** The least number that a stored value can stand for. */
    public double lowest() {
        return signed ? -Math.scalb(1.0, bitsStored - 1) : 0;
    }

    /** The largest. */
    public double highest() {
        return Math.scalb(1.0, signed ? bitsStored - 1 : bitsStored) - 1;
    }

    /** The stored value in a cell of {@link #bitsAllocated} bits, whose other bits may hold anything (once they held overlays). */
    public int stored(int cell) {
        int top = cell << 31 - highBit;
        return signed ? top >> 32 - bitsStored : top >>> 32 - bitsStored;
    }
}
