// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

/** How the pixels of a transfer syntax are compressed. */
public enum Compression {
    NONE, RLE,
    /** Process 1, 8 bits, lossy. */
    JPEG_BASELINE,
    /** Processes 2 and 4, 8 and 12 bits, lossy. */
    JPEG_EXTENDED,
    /** Process 14, any predictor. */
    JPEG_LOSSLESS,
    /** Process 14, selection value 1. */
    JPEG_LOSSLESS_FIRST_ORDER,
    /** Retired processes of JPEG: progressive, hierarchical, arithmetic. */
    JPEG_RETIRED, JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS,
    /** Part 1, lossless or lossy. */
    JPEG_2000,
    /** Part 2, several frames as components that are transformed into each other. */
    JPEG_2000_MULTICOMPONENT, HIGH_THROUGHPUT_JPEG_2000, JPEG_XL, VIDEO,
    /** A transfer syntax that this table doesn't know. */
    UNKNOWN;

    /** The bytes that every frame begins with: JPEG's start of image, JPEG 2000's start of codestream and size; none where there are no such. */
    public byte[] mark() {
        return switch (this) {
            case JPEG_BASELINE, JPEG_EXTENDED, JPEG_LOSSLESS, JPEG_LOSSLESS_FIRST_ORDER, JPEG_RETIRED, JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS -> new byte[] {(byte) 0xff, (byte) 0xd8};
            case JPEG_2000, JPEG_2000_MULTICOMPONENT, HIGH_THROUGHPUT_JPEG_2000 -> new byte[] {(byte) 0xff, 0x4f, (byte) 0xff, 0x51};
            case NONE, RLE, JPEG_XL, VIDEO, UNKNOWN -> new byte[0];
        };
    }
}
