// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.io.IOException;
import java.nio.file.Path;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.TransferSyntax;

/** Short ways to decode. */
final class Decoding {
    private Decoding() {
    }

    static int[] of(byte[] stream, PixelFormat format, String syntax) throws DamagedFrame {
        int[] values = new int[format.frameValues()];
        Codecs.of(TransferSyntax.of(syntax)).orElseThrow().decode(stream, format, values);
        return values;
    }

    static int[] of(Path file) throws IOException, DamagedFrame {
        SmallDicom dicom = SmallDicom.read(file);
        return of(dicom.frame(), dicom.format(), dicom.transferSyntax());
    }

    static int farthest(int[] a, int[] b) {
        int most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }
}
