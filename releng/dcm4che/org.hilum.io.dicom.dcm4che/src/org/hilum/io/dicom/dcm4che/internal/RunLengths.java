// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Whether a frame's run lengths (PS3.5, annex G) come out at its pixels: where they don't, dcm4che's reader leaves zeros. */
final class RunLengths {
    private static final int HEADER = 64;

    private RunLengths() {
    }

    /** @param pixels bytes that each segment has to unpack to */
    static void check(byte[] frame, int segments, int pixels) throws Damaged {
        if (frame.length < HEADER) {
            throw new Damaged("it ends inside its header");
        }
        ByteBuffer header = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(0) != segments) {
            throw new Damaged("it has " + header.getInt(0) + " segments where its pixels need " + segments);
        }
        for (int segment = 1; segment <= segments; segment++) {
            long from = Integer.toUnsignedLong(header.getInt(4 * segment));
            long end = segment < segments ? Integer.toUnsignedLong(header.getInt(4 * segment + 4)) : frame.length;
            if (from < HEADER || from > end || end > frame.length) {
                throw new Damaged("segment " + segment + " lies outside of it");
            }
            check(frame, (int) from, (int) end, pixels);
        }
    }

    private static void check(byte[] frame, int from, int end, int pixels) throws Damaged {
        int unpacked = 0;
        for (int in = from; unpacked < pixels;) {
            if (in >= end) {
                throw new Damaged("a segment ends after " + unpacked + " of " + pixels + " bytes");
            }
            int run = frame[in++];
            if (run != Byte.MIN_VALUE) { // which means nothing
                in += run < 0 ? 1 : run + 1;
                unpacked += run < 0 ? 1 - run : run + 1;
            }
            if (in > end || unpacked > pixels) {
                throw new Damaged("a segment goes on beyond its end");
            }
        }
    }
}
