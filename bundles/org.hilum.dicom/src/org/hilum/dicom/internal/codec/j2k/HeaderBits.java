// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.internal.codec.DamagedFrame;

/** The bits of packet headers: after a byte FF only seven are in the next (B.10.1). */
final class HeaderBits {
    private final byte[] data;
    private int at;
    private int current;
    private int left;

    HeaderBits(byte[] data) {
        this.data = data;
    }

    /** Where the bytes go on; a header begins at a byte. */
    int at() {
        return at;
    }

    int left() {
        return data.length - at;
    }

    void skip(int bytes) {
        at += bytes;
    }

    /** Whether the marker {@code code} stands here. */
    boolean isAt(int code) {
        return left() >= 2 && (data[at] & 0xff) == code >> 8 && (data[at + 1] & 0xff) == (code & 0xff);
    }

    int bit() throws DamagedFrame {
        if (left == 0) {
            boolean stuffed = current == 0xff;
            if (at >= data.length) {
                throw new DamagedFrame("the stream ends within a packet's header");
            }
            current = data[at++] & 0xff;
            left = stuffed ? 7 : 8;
        }
        return current >> --left & 1;
    }

    int bits(int count) throws DamagedFrame {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /** Goes on to the next byte; one that is FF is never the last of a header. */
    void align() {
        if (current == 0xff) {
            at++;
        }
        current = 0;
        left = 0;
    }
}
