// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

import org.hilum.dicom.PixelFormat;
import org.hilum.spi.Problem;

/** Uncompressed frames, one after the other without gaps. */
final class NativeFrames extends OneByOne {
    private final Bytes data;
    private final int swapped;

    private NativeFrames(Path file, PixelFormat format, Bytes data, int swapped) {
        super(file, format);
        this.data = data;
        this.swapped = swapped;
    }

    /** Where the bytes lie. */
    sealed interface Bytes {
        long length();

        byte[] from(long first, int count) throws IOException;
    }

    record InFile(Path file, long offset, long length) implements Bytes {
        @Override
        public byte[] from(long first, int count) throws IOException {
            byte[] bytes = new byte[count];
            try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
                in.seek(offset + first);
                in.readFully(bytes);
            }
            return bytes;
        }
    }

    record InMemory(byte[] bytes) implements Bytes {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public byte[] from(long first, int count) {
            return Arrays.copyOfRange(bytes, (int) first, (int) first + count);
        }
    }

    /** @param swapped how many bytes of a word stand in reverse: 1 for none */
    static NativeFrames of(Path file, PixelFormat format, Bytes data, int swapped) {
        String where = file.toString();
        if (format.photometric().endsWith("_422") || format.photometric().endsWith("_420")) {
            throw new Problem("its colours are subsampled (" + format.photometric() + ")", where, "convert the image to RGB, or to grey levels");
        }
        if (swapped == 2 && format.bitsAllocated() == 32) {
            throw new Problem("its pixels of 32 bits are big endian, which writers put into two different orders", where, "convert the file to Explicit VR Little Endian");
        }
        long needed = (bits(format) * format.frames() + 7) / 8;
        if (data.length() < needed || data.length() > needed + (needed & 1)) {
            throw new Problem(String.format("its pixel data have %d bytes, but %d frame%s of %d x %d x %d values of %d bits have %d", data.length(), format.frames(),
                    format.frames() == 1 ? "" : "s", format.rows(), format.columns(), format.samples(), format.bitsAllocated(), needed), where,
                    "header and pixels don't belong together: export the image again from its archive");
        }
        if (bits(format) / 8 > Integer.MAX_VALUE - 16) {
            throw new Problem("a frame of " + bits(format) / 8 + " bytes is too large", where, "crop or downsample the image");
        }
        return new NativeFrames(file, format, data, swapped);
    }

    private static long bits(PixelFormat format) {
        return (long) format.frameValues() * format.bitsAllocated();
    }

    @Override
    void check(int frame) {
        // the length of all was, before this was made
    }

    @Override
    void read(int frame, int[] to) throws IOException {
        PixelFormat format = format();
        long firstBit = bits(format) * frame;
        long first = firstBit / 8 / swapped * swapped;
        long end = Math.min(data.length(), ((firstBit + bits(format) + 7) / 8 + swapped - 1) / swapped * swapped);
        byte[] bytes = data.from(first, (int) (end - first));
        int pixels = format.rows() * format.columns();
        int samples = format.samples();
        for (int n = 0; n < pixels * samples; n++) {
            int cell = format.byPlane() ? n % samples * pixels + n / samples : n;
            to[n] = format.stored(cell(bytes, firstBit - 8 * first + (long) cell * format.bitsAllocated(), format.bitsAllocated()));
        }
    }

    private int cell(byte[] bytes, long bit, int bits) {
        int at = (int) (bit / 8);
        if (bits == 1) {
            return byteAt(bytes, at) >> bit % 8 & 1;
        }
        int value = 0;
        for (int n = 0; n < bits / 8; n++) {
            value |= byteAt(bytes, at + n) << 8 * n;
        }
        return value;
    }

    /** Of little-endian data. */
    private int byteAt(byte[] bytes, int at) {
        return bytes[at ^ swapped - 1] & 0xff;
    }
}
