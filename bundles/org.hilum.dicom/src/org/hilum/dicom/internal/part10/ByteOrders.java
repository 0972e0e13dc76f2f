// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

/** From big endian to little endian. */
public final class ByteOrders {
    private ByteOrders() {
    }

    /** Turns round each word of so many bytes, in place; what is left at the end and is no whole word stays. */
    public static void swap(byte[] bytes, int word) {
        for (int from = 0; from + word <= bytes.length; from += word) {
            for (int a = from, b = from + word - 1; a < b; a++, b--) {
                byte kept = bytes[a];
                bytes[a] = bytes[b];
                bytes[b] = kept;
            }
        }
    }
}
