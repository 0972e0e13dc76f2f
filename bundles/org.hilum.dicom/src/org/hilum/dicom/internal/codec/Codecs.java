// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Optional;

import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.internal.codec.j2k.Jpeg2000;

/** Which decoder a transfer syntax needs. */
public final class Codecs {
    private Codecs() {
    }

    /** The decoder of an encapsulated transfer syntax; none where Hilum has none. */
    public static Optional<FrameCodec> of(TransferSyntax syntax) {
        return switch (syntax.compression()) {
            case RLE -> Optional.of(new RleCodec());
            case JPEG_BASELINE, JPEG_EXTENDED, JPEG_LOSSLESS, JPEG_LOSSLESS_FIRST_ORDER -> Optional.of(new Jpeg());
            case JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS -> Optional.of(new JpegLs());
            case JPEG_2000 -> Optional.of(new Jpeg2000());
            default -> Optional.empty();
        };
    }
}
