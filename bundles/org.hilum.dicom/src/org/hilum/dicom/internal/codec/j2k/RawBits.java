// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/** Bits without arithmetic coding, of passes that bypass it: after a byte FF only seven are in the next (D.6). */
final class RawBits {
    private byte[] data;
    private int at;
    private int current;
    private int left;

    /** Begins to read {@code bytes}, in which two bytes FF follow the last. */
    void start(byte[] bytes) {
        data = bytes;
        at = 0;
        current = 0;
        left = 0;
    }

    int bit() {
        if (left == 0) {
            boolean stuffed = current == 0xff;
            if (stuffed && (data[at] & 0xff) > 0x8f) {
                left = 8; // the end: ones without end
            } else {
                current = data[at++] & 0xff;
                left = stuffed ? 7 : 8;
            }
        }
        return current >> --left & 1;
    }
}
