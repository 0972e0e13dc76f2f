// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.awt.image.Raster;
import java.io.IOException;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.TransferSyntax;
import org.hilum.spi.Problem;

/** Decodes one frame of a transfer syntax. */
interface FrameDecoder {
    /** Pixels that a byte of a frame can hold, for so much memory is taken before it is decoded. */
    int mostValuesOfAByte();

    /** @throws Damaged where that is found before, or by us */
    Raster decode(byte[] frame, PixelFormat format) throws IOException;

    /** @throws Problem naming the transfer syntax where nothing here decodes it */
    static FrameDecoder of(TransferSyntax syntax, String where) {
        return switch (syntax.compression()) {
            case RLE -> new RleDecoder(where);
            case JPEG_BASELINE, JPEG_EXTENDED, JPEG_LOSSLESS, JPEG_LOSSLESS_FIRST_ORDER -> JavaDecoder.ofJpeg(syntax, where);
            case JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS -> JavaDecoder.of("jpeg-ls", syntax, where);
            case JPEG_2000 -> JavaDecoder.of("jpeg2000", syntax, where);
            case NONE, JPEG_RETIRED, JPEG_2000_MULTICOMPONENT, HIGH_THROUGHPUT_JPEG_2000, JPEG_XL, VIDEO, UNKNOWN -> throw refusal(syntax, where);
        };
    }

    static Problem refusal(TransferSyntax syntax, String where) {
        return new Problem("its pixels are compressed by " + syntax.name() + ", for which dcm4che has no decoder here", where,
                "read it by Hilum's own reader (reader: dicom), or convert it to another transfer syntax, such as Explicit VR Little Endian");
    }
}
