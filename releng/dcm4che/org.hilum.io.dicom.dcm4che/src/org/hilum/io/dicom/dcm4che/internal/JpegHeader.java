// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import org.hilum.dicom.PixelFormat;

/** What a JPEG stream says of its frame, looked at before a reader takes memory for it. */
final class JpegHeader {
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int LOSSLESS = 0xc3;

    private JpegHeader() {
    }

    /** Java's reader would also take progressive JPEG, which no transfer syntax here means, and whose scans may cost time without end. */
    static void check(byte[] frame, PixelFormat format) throws Damaged {
        int at = 2;
        while (at + 9 < frame.length && frame[at] == -1 && !isFrame(frame[at + 1] & 0xff)) {
            at += frame[at + 1] == -1 ? 1 : 2 + number(frame, at + 2);
        }
        if (at + 9 >= frame.length || frame[at] != -1) {
            throw new Damaged("it holds no JPEG frame");
        }
        int kind = frame[at + 1] & 0xff;
        if (kind != BASELINE && kind != EXTENDED && kind != LOSSLESS) {
            throw new Damaged(String.format("it is JPEG of the kind FF%X, which does not go with its transfer syntax", kind));
        }
        int rows = number(frame, at + 5);
        int columns = number(frame, at + 7);
        int samples = frame[at + 9];
        if (rows != format.rows() || columns != format.columns() || samples != format.samples()) {
            throw new Damaged("it is an image of " + rows + " x " + columns + " x " + samples + " values");
        }
    }

    /** Whether this marker begins a frame: not tables, nor what is reserved. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int number(byte[] frame, int at) {
        return (frame[at] & 0xff) << 8 | frame[at + 1] & 0xff;
    }
}
