// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.util.Random;

/** Images written byte by byte. */
final class RawImage {
    private RawImage() {
    }

    /** Grey levels, right-aligned. */
    static PixelFormat grey(int rows, int columns, int frames, int allocated, int stored, boolean signed) {
        return new PixelFormat(rows, columns, frames, 1, false, "MONOCHROME2", allocated, stored, stored - 1, signed);
    }

    static PixelFormat colour(int rows, int columns, int frames, boolean byPlane) {
        return new PixelFormat(rows, columns, frames, 3, byPlane, "RGB", 8, 8, 7, false);
    }

    /** The elements that say so; pixels are to follow. */
    static RawDicom of(RawDicom raw, PixelFormat format) {
        raw.text(Tag.Modality, "CS", "OT").us(Tag.SamplesPerPixel, format.samples()).text(Tag.PhotometricInterpretation, "CS", format.photometric());
        if (format.samples() > 1) {
            raw.us(Tag.PlanarConfiguration, format.byPlane() ? 1 : 0);
        }
        if (format.frames() > 1) {
            raw.text(Tag.NumberOfFrames, "IS", Integer.toString(format.frames()));
        }
        return raw.us(Tag.Rows, format.rows()).us(Tag.Columns, format.columns()).us(Tag.BitsAllocated, format.bitsAllocated())
                .us(Tag.BitsStored, format.bitsStored()).us(Tag.HighBit, format.highBit()).us(Tag.PixelRepresentation, format.signed() ? 1 : 0);
    }

    /** Values over the whole range, with runs as images have them. */
    static int[] values(PixelFormat format, int seed) {
        Random random = new Random(seed);
        int[] values = new int[format.frameValues() * format.frames()];
        for (int v = 0; v < values.length; v++) {
            values[v] = v > 0 && random.nextInt(3) > 0 ? values[v - 1] : format.stored(random.nextInt());
        }
        return values;
    }
}
