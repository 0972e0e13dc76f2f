// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.hilum.dicom.PixelFormat;

/**
 * RLE Lossless (PS3.5, annex G): one segment for each byte of each sample, the most significant first, each packed by
 * PackBits. A header of 16 numbers says how many segments there are and where each starts.
 */
final class RleCodec implements FrameCodec {
    private static final int HEADER = 64;
    private static final int MOST_SEGMENTS = 15;

    @Override
    public void decode(byte[] data, PixelFormat format, int[] to) throws DamagedFrame {
        int bytes = format.bitsAllocated() / 8;
        int segments = bytes * format.samples();
        if (bytes == 0 || segments > MOST_SEGMENTS) {
            throw new DamagedFrame("RLE can't hold " + format.samples() + " samples of " + format.bitsAllocated() + " bits");
        }
        if (data.length < HEADER) {
            throw new DamagedFrame("it ends inside its header");
        }
        ByteBuffer header = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(0) != segments) {
            throw new DamagedFrame("it has " + header.getInt(0) + " segments where its pixels need " + segments);
        }
        byte[] unpacked = new byte[format.rows() * format.columns()];
        Arrays.fill(to, 0, format.frameValues(), 0);
        for (int segment = 0; segment < segments; segment++) {
            long from = Integer.toUnsignedLong(header.getInt(4 + 4 * segment));
            long end = segment + 1 < segments ? Integer.toUnsignedLong(header.getInt(8 + 4 * segment)) : data.length;
            if (from < HEADER || from > end || end > data.length) {
                throw new DamagedFrame("segment " + (segment + 1) + " lies outside of it");
            }
            unpack(data, (int) from, (int) end, unpacked);
            int sample = segment / bytes;
            int shift = 8 * (bytes - 1 - segment % bytes);
            for (int p = 0, v = sample; p < unpacked.length; p++, v += format.samples()) {
                to[v] |= (unpacked[p] & 0xff) << shift;
            }
        }
        for (int v = 0; v < format.frameValues(); v++) {
            to[v] = format.stored(to[v]);
        }
    }

    /** PackBits: a count n, then n + 1 bytes as they are, or, n being negative, one byte to be repeated 1 − n times; −128 means nothing. */
    private static void unpack(byte[] data, int from, int end, byte[] to) throws DamagedFrame {
        int in = from;
        int out = 0;
        while (out < to.length) {
            if (in >= end) {
                throw new DamagedFrame("a segment ends after " + out + " of " + to.length + " bytes");
            }
            int n = data[in++];
            if (n == -128) {
                continue;
            }
            int count = n >= 0 ? n + 1 : 1 - n;
            int used = n >= 0 ? count : 1;
            if (in + used > end || out + count > to.length) {
                throw new DamagedFrame("a segment goes on beyond its end");
            }
            if (n >= 0) {
                System.arraycopy(data, in, to, out, count);
            } else {
                Arrays.fill(to, out, out + count, data[in]);
            }
            in += used;
            out += count;
        }
    }
}
