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
    JPEG_RETIRED, JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS, JPEG_2000, HIGH_THROUGHPUT_JPEG_2000, JPEG_XL, VIDEO,
    /** A transfer syntax that this table doesn't know. */
    UNKNOWN;

    /** Whether a frame begins with JPEG's start of image, FF D8. */
    public boolean beginsAsJpeg() {
        return switch (this) {
            case JPEG_BASELINE, JPEG_EXTENDED, JPEG_LOSSLESS, JPEG_LOSSLESS_FIRST_ORDER, JPEG_RETIRED, JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS -> true;
            case NONE, RLE, JPEG_2000, HIGH_THROUGHPUT_JPEG_2000, JPEG_XL, VIDEO, UNKNOWN -> false;
        };
    }
}
