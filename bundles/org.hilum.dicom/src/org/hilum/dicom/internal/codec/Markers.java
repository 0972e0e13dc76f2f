// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

/**
 * Walks through the marker segments of a JPEG or JPEG-LS stream (ISO 10918-1, B.1.1): {@link #next} finds a marker, then the
 * segment's bytes are read in order. Reading past a segment's own length is damage.
 */
final class Markers {
    static final int SOI = 0xd8;
    static final int EOI = 0xd9;
    static final int SOS = 0xda;
    static final int DRI = 0xdd;

    private final byte[] data;
    private int position;
    private int end;

    /** Stands after the start of the image, which must be there. */
    Markers(byte[] data) throws DamagedFrame {
        this.data = data;
        if (data.length < 4 || data[0] != (byte) 0xff || data[1] != (byte) SOI) {
            throw new DamagedFrame("the frame does not begin with the JPEG marker SOI");
        }
        position = 2;
        end = 2;
    }

    /** The next marker's second byte; its segment, where it has one, is then read. What the last segment has left is passed over. */
    int next() throws DamagedFrame {
        position = end;
        while (position < data.length && data[position] != (byte) 0xff) {
            position++;
        }
        while (position < data.length && data[position] == (byte) 0xff) {
            position++;
        }
        if (position >= data.length) {
            throw new DamagedFrame("the stream ends before the image is complete");
        }
        int marker = data[position++] & 0xff;
        end = position;
        if (marker > 1 && (marker < 0xd0 || marker > EOI)) {
            if (position + 2 > data.length) {
                throw new DamagedFrame("the stream ends within marker FF%02X".formatted(marker));
            }
            int length = (data[position] & 0xff) << 8 | data[position + 1] & 0xff;
            end = position + length;
            if (length < 2 || end > data.length) {
                throw new DamagedFrame("marker FF%02X has length %d where %d bytes are left".formatted(marker, length, data.length - position));
            }
            position += 2;
        }
        return marker;
    }

    int left() {
        return end - position;
    }

    int u8() throws DamagedFrame {
        if (position >= end) {
            throw new DamagedFrame("a marker segment is too short");
        }
        return data[position++] & 0xff;
    }

    int u16() throws DamagedFrame {
        return u8() << 8 | u8();
    }

    /** The entropy-coded data that follow the segment just read. */
    EntropyBits scan(EntropyBits.Stuffing stuffing) {
        return new EntropyBits(data, end, stuffing);
    }

    /** Goes on where a scan has ended. */
    void after(EntropyBits scan) {
        end = scan.end();
    }
}
