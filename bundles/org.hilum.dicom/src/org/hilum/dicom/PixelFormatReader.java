// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.util.Set;

import org.hilum.spi.Problem;

/** Reads and checks what a data set says of its pixels. */
final class PixelFormatReader {
    private static final Set<Integer> ALLOCATED = Set.of(1, 8, 16, 32);

    private final DataSet dataSet;

    PixelFormatReader(DataSet dataSet) {
        this.dataSet = dataSet;
    }

    PixelFormat read() {
        int rows = needed(Tag.Rows, 1, 0xffff);
        int columns = needed(Tag.Columns, 1, 0xffff);
        int samples = needed(Tag.SamplesPerPixel, 1, 4);
        if ((long) rows * columns * samples > PixelFormat.MOST_VALUES) {
            throw new Problem("a frame of " + rows + " x " + columns + " x " + samples + " values is too large", dataSet.where(), "crop or downsample it");
        }
        int allocated = needed(Tag.BitsAllocated, 1, 64);
        if (!ALLOCATED.contains(allocated)) {
            throw dataSet.wrong(Tag.BitsAllocated, "is " + allocated + ", but Hilum reads pixels of 1, 8, 16 and 32 bits");
        }
        int stored = needed(Tag.BitsStored, 1, allocated);
        int highBit = needed(Tag.HighBit, stored - 1, allocated - 1);
        boolean signed = needed(Tag.PixelRepresentation, 0, 1) == 1;
        boolean byPlane = samples > 1 && needed(Tag.PlanarConfiguration, 0, 1) == 1;
        int frames = dataSet.text(Tag.NumberOfFrames).isEmpty() ? 1 : needed(Tag.NumberOfFrames, 1, Integer.MAX_VALUE);
        String photometric = dataSet.text(Tag.PhotometricInterpretation).orElseThrow(() -> dataSet.missing(Tag.PhotometricInterpretation));
        return new PixelFormat(rows, columns, frames, samples, byPlane, photometric, allocated, stored, highBit, signed);
    }

    private int needed(int tag, int least, int most) {
        int value = dataSet.whole(tag).orElseThrow(() -> dataSet.missing(tag));
        if (value < least || value > most) {
            throw dataSet.wrong(tag, "is " + value + (most == Integer.MAX_VALUE ? ", but " + least + " or more" : ", but " + least + " to " + most) + " is possible");
        }
        return value;
    }
}
