// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.write;

import java.util.function.IntFunction;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;

/** Uncompressed pixels of a data set, with what it has to say of them. */
public final class NativePixels {
    private NativePixels() {
    }

    /**
     * Puts the pixels and the elements of their format into a data set.
     *
     * @param frames stored values of a frame, counted from 0, interleaved by pixel
     * @throws IllegalArgumentException if a value doesn't fit into the bits stored
     */
    public static DataSetBuilder put(DataSetBuilder dataSet, PixelFormat format, IntFunction<int[]> frames) {
        dataSet.put(Tag.SamplesPerPixel, format.samples()).put(Tag.PhotometricInterpretation, format.photometric())
                .put(Tag.Rows, format.rows()).put(Tag.Columns, format.columns())
                .put(Tag.BitsAllocated, format.bitsAllocated()).put(Tag.BitsStored, format.bitsStored())
                .put(Tag.HighBit, format.highBit()).put(Tag.PixelRepresentation, format.signed() ? 1.0 : 0.0);
        if (format.samples() > 1) {
            dataSet.put(Tag.PlanarConfiguration, format.byPlane() ? 1.0 : 0.0);
        }
        if (format.frames() > 1 || dataSet.has(Tag.NumberOfFrames)) {
            dataSet.put(Tag.NumberOfFrames, format.frames());
        }
        return dataSet.put(Tag.PixelData, format.bitsAllocated() > 8 ? Vr.OW : Vr.OB, bytes(format, frames));
    }

    private static byte[] bytes(PixelFormat format, IntFunction<int[]> frames) {
        long bits = (long) format.frameValues() * format.bitsAllocated();
        byte[] bytes = new byte[Math.toIntExact((bits * format.frames() + 7) / 8)];
        int pixels = format.frameValues() / format.samples();
        for (int frame = 0; frame < format.frames(); frame++) {
            int[] values = frames.apply(frame);
            for (int v = 0; v < format.frameValues(); v++) {
                int cell = format.byPlane() ? v % format.samples() * pixels + v / format.samples() : v;
                put(cell(format, values[v]), bytes, bits * frame + (long) cell * format.bitsAllocated(), format.bitsAllocated());
            }
        }
        return bytes;
    }

    private static int cell(PixelFormat format, int value) {
        int mask = -1 >>> 32 - format.bitsStored();
        int cell = (value & mask) << format.highBit() + 1 - format.bitsStored();
        if (format.stored(cell) != value) {
            throw new IllegalArgumentException(value + " does not fit into " + format.bitsStored() + (format.signed() ? " signed" : " unsigned") + " bits");
        }
        return cell;
    }

    private static void put(int cell, byte[] bytes, long bit, int bits) {
        int at = (int) (bit >> 3);
        if (bits == 1) {
            bytes[at] |= (byte) (cell << (bit & 7));
        }
        for (int b = 0; b < bits / 8; b++) {
            bytes[at + b] = (byte) (cell >>> 8 * b);
        }
    }
}
