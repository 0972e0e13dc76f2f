// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import java.io.IOException;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.internal.part10.ByteOrders;
import org.hilum.dicom.internal.part10.Part10;
import org.hilum.dicom.internal.part10.PixelPlace;
import org.hilum.dicom.internal.part10.Source;
import org.hilum.spi.Problem;

/** Uncompressed frames, cell after cell, without a gap between frames (PS3.5, 8.1.1): frames of single bits may start inside a byte. */
record NativeFrames(Source data, PixelFormat format, PixelPlace place, int word) implements StoredFrames {
    static NativeFrames of(Part10 file, PixelFormat format, PixelPlace place, String where) throws IOException {
        if (format.photometric().endsWith("_422") || format.photometric().endsWith("_420")) {
            throw new Problem("its colours are subsampled (" + format.photometric() + ")", where, "convert the image to RGB, or to grey levels");
        }
        if (bits(format) / 8 > Integer.MAX_VALUE - 16) {
            throw new Problem("a frame of " + bits(format) / 8 + " bytes is too large", where, "crop or downsample the image");
        }
        // beyond a long's range it is too long for any file
        long needed = (double) bits(format) * format.frames() > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : (bits(format) * format.frames() + 7) / 8;
        if (place.length() > file.data().size() - place.at()) {
            throw new Problem("the file is truncated: it ends inside " + Tag.describe(Tag.PixelData), where, "copy it again from its source; the transfer was probably cut off");
        }
        if (place.length() < needed || place.length() > needed + (needed & 1) && !isPadded(file.data(), place, needed, format)) {
            throw new Problem(String.format("its pixel data have %d bytes, but %d frame%s of %d x %d x %d values of %d bits have %d", place.length(), format.frames(),
                    format.frames() == 1 ? "" : "s", format.rows(), format.columns(), format.samples(), format.bitsAllocated(), needed), where,
                    "header and pixels don't belong together: export the image again from its archive");
        }
        boolean swapped = file.isBigEndian();
        if (swapped && format.bitsAllocated() == 32 && place.vr() != Vr.OL) {
            throw new Problem("its pixels of 32 bits are big endian, which writers put into two different orders", where,
                    "convert the file to Explicit VR Little Endian with the tool that made it");
        }
        return new NativeFrames(file.data(), format, place, swapped ? place.vr().wordBytes() : 1);
    }

    /** Zeros behind the last frame, less than another: some archives pad to blocks. Anything else may mean that the header belongs to other pixels. */
    private static boolean isPadded(Source data, PixelPlace place, long needed, PixelFormat format) throws IOException {
        long padding = place.length() - needed;
        if (padding >= bits(format) / 8) {
            return false;
        }
        byte[] bytes = new byte[(int) padding];
        data.read(place.at() + needed, bytes, 0, bytes.length);
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static long bits(PixelFormat format) {
        return (long) format.frameValues() * format.bitsAllocated();
    }

    @Override
    public byte[] bytes(int frame) throws IOException {
        long from = first(frame);
        long to = Math.min(place.length(), (bits(format) * (frame + 1L) + 7) / 8 + word - 1 & -word);
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        data.read(place.at() + from, bytes, 0, bytes.length);
        ByteOrders.swap(bytes, word);
        return bytes;
    }

    /** The frame's first byte, or that of the word it is in. */
    private long first(int frame) {
        return bits(format) * frame / 8 & -word;
    }

    @Override
    public void decode(int frame, byte[] bytes, int[] to) {
        long skipped = bits(format) * frame - 8 * first(frame);
        Cells.unpack(bytes, skipped, format, to);
    }
}
