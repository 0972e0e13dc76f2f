// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The entropy-coded bits of a JPEG or JPEG-LS scan, most significant first, without what is stuffed in after a byte FF so
 * that no marker appears among them. It stops at the next marker: what is asked for after it is 0, and {@link #check} tells.
 */
final class EntropyBits {
    /** What follows a byte FF that is data. */
    enum Stuffing {
        /** A byte 00 (ISO 10918-1, F.1.2.3). */
        BYTE,
        /** A bit 0 (ISO 14495-1, A.1). */
        BIT
    }

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] data;
    private final Stuffing stuffing;
    private int position;
    private long cache;
    private int valid;
    private int padding;

    EntropyBits(byte[] data, int position, Stuffing stuffing) {
        this.data = data;
        this.position = position;
        this.stuffing = stuffing;
    }

    /** At least 32 bits are then there, left-aligned. */
    long peek() {
        if (valid < 32) {
            fill();
        }
        return cache;
    }

    /** {@code count} is at most the bits that {@link #peek} or {@link #peekFull} promised. */
    void skip(int count) {
        cache <<= count;
        valid -= count;
    }

    /** The next {@code count} bits as a number; 0 to 32. */
    int read(int count) {
        int value = (int) (peek() >>> 32 >>> (32 - count));
        skip(count);
        return value;
    }

    boolean readBit() {
        boolean one = peek() < 0;
        skip(1);
        return one;
    }

    /** At least 57 bits are then there: enough for the longest row of zeros that a code begins with. */
    long peekFull() {
        if (valid < 57) {
            fill();
        }
        return cache;
    }

    private void fill() {
        if (valid <= 32 && position + 4 <= data.length && !stuffed()) {
            int four = (int) INT.get(data, position);
            if ((~four - 0x01010101 & four & 0x80808080) == 0) {
                cache |= (four & 0xffffffffL) << 32 - valid;
                valid += 32;
                position += 4;
            }
        }
        while (valid <= 56) {
            single();
        }
    }

    /** Whether the next byte begins with a stuffed bit. */
    private boolean stuffed() {
        return stuffing == Stuffing.BIT && data[position - 1] == (byte) 0xff;
    }

    /** One byte, without what is stuffed in; 8 bits 0 at a marker and after the end. */
    private void single() {
        int next = position < data.length ? data[position] & 0xff : -1;
        if (next == 0xff) {
            int second = position + 1 < data.length ? data[position + 1] & 0xff : -1;
            if (second < 0 || second > (stuffing == Stuffing.BIT ? 0x7f : 0)) {
                next = -1;
            }
        }
        if (next < 0) {
            padding += 8;
            valid += 8;
        } else if (stuffed()) {
            append(next, 7);
            position++;
        } else {
            append(next, 8);
            position += next == 0xff && stuffing == Stuffing.BYTE ? 2 : 1;
        }
    }

    private void append(long bits, int count) {
        cache |= bits << (64 - valid - count);
        valid += count;
    }

    /** Whether more was asked for than there is before the next marker. To be called once a line, so that no loop goes on in vain. */
    void check(int line) throws DamagedFrame {
        if (padding > valid) {
            throw new DamagedFrame("the compressed data end in row " + (line + 1));
        }
    }

    /** Goes on after restart marker number {@code index} (modulo 8), which must be the next. */
    void restart(int index, int line) throws DamagedFrame {
        check(line);
        int at = marker(data, position);
        int expected = 0xd0 + (index & 7);
        if (at == data.length || (data[at + 1] & 0xff) != expected) {
            throw new DamagedFrame("restart marker FF%X is missing before row %d".formatted(expected, line + 1));
        }
        position = at + 2;
        cache = 0;
        valid = 0;
        padding = 0;
    }

    /** Where the marker lies that ended the data, or the end of all. */
    int end() {
        return marker(data, position);
    }

    private int marker(byte[] bytes, int from) {
        int least = stuffing == Stuffing.BIT ? 0x80 : 1;
        for (int i = from; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xff && (bytes[i + 1] & 0xff) >= least && bytes[i + 1] != (byte) 0xff) {
                return i;
            }
        }
        return bytes.length;
    }
}
