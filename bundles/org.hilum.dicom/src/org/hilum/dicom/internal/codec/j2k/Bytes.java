// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.internal.codec.DamagedFrame;

/** Reads big-endian numbers from a part of a stream. To read beyond its end is damage. */
final class Bytes {
    private final byte[] data;
    private final int end;
    private int at;

    Bytes(byte[] data, int from, int end) {
        this.data = data;
        this.end = end;
        at = from;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    int u8() throws DamagedFrame {
        if (at >= end) {
            throw new DamagedFrame("the stream ends within a marker segment");
        }
        return data[at++] & 0xff;
    }

    int u16() throws DamagedFrame {
        return u8() << 8 | u8();
    }

    /** 32 bits without sign, which must fit in an int: nothing in an image that can be read is larger. */
    int u32() throws DamagedFrame {
        int value = u16() << 16 | u16();
        if (value < 0) {
            throw new DamagedFrame("a length or coordinate of " + Integer.toUnsignedLong(value) + " is too large");
        }
        return value;
    }

    /** The next {@code length} bytes, which are passed over. */
    Bytes part(int length) throws DamagedFrame {
        if (length < 0) {
            throw new DamagedFrame("a part of the stream is shorter than its own header");
        }
        if (length > left()) {
            throw new DamagedFrame("the stream ends early: " + length + " bytes are announced where " + left() + " are left");
        }
        at += length;
        return new Bytes(data, at - length, at);
    }
}
