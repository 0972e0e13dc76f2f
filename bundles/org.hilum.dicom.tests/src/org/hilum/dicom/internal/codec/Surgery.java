// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Takes streams apart and puts them together again, to make what no encoder at hand makes. */
final class Surgery {
    private Surgery() {
    }

    /** Where the marker {@code code} lies among a stream's segments; -1 if there is none. */
    private static int find(byte[] stream, int code) {
        for (int at = 2; at + 4 <= stream.length;) {
            int marker = stream[at + 1] & 0xff;
            if (marker == code) {
                return at;
            }
            if (marker == Markers.SOS) {
                return -1;
            }
            at += 2 + length(stream, at);
        }
        return -1;
    }

    private static int length(byte[] stream, int at) {
        return (stream[at + 2] & 0xff) << 8 | stream[at + 3] & 0xff;
    }

    /** Where the frame header's marker lies. */
    static int frameHeader(byte[] stream) {
        for (int code : new int[] {0xc0, 0xc1, 0xc3, 0xf7}) {
            if (find(stream, code) >= 0) {
                return find(stream, code);
            }
        }
        throw new IllegalArgumentException("no frame header");
    }

    /** Where the entropy-coded data of the first scan begin. */
    static int data(byte[] stream) {
        int at = find(stream, Markers.SOS);
        return at + 2 + length(stream, at);
    }

    /** Another number of rows in the frame header. */
    static byte[] rows(byte[] stream, int rows) {
        byte[] changed = stream.clone();
        int at = frameHeader(stream);
        changed[at + 5] = (byte) (rows >> 8);
        changed[at + 6] = (byte) rows;
        return changed;
    }

    /**
     * Images of the same size and tables, one below the other in one scan with a restart marker between them: which is how a
     * stream with restart markers is defined.
     *
     * @param interval as the marker DRI is to tell it
     */
    static byte[] below(int rows, int interval, byte[]... streams) {
        byte[] first = rows(streams[0], rows * streams.length);
        int scan = find(first, Markers.SOS);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first, 0, scan);
        all.writeBytes(new byte[] {(byte) 0xff, (byte) Markers.DRI, 0, 4, (byte) (interval >> 8), (byte) interval});
        all.write(first, scan, data(first) - scan);
        for (int i = 0; i < streams.length; i++) {
            all.writeBytes(Arrays.copyOfRange(streams[i], data(streams[i]), end(streams[i])));
            all.write(0xff);
            all.write(i + 1 < streams.length ? 0xd0 + i % 8 : Markers.EOI);
        }
        return all.toByteArray();
    }

    /** Where the last marker, EOI, lies. */
    private static int end(byte[] stream) {
        int at = stream.length - 2;
        while ((stream[at] & 0xff) != 0xff || (stream[at + 1] & 0xff) != Markers.EOI) {
            at--;
        }
        return at;
    }
}
