// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.internal.codec.DamagedFrame;
import org.hilum.dicom.internal.codec.FrameCodec;
import org.hilum.dicom.internal.codec.StoredValues;
import org.hilum.dicom.internal.codec.j2k.Codestream.Tile;

/**
 * JPEG 2000, lossless and lossy: all of part 1 (ISO 15444-1 = ITU-T T.800) but packed packet headers, components that differ in
 * depth or are subsampled, samples of more than 24 bits and coefficients of more than 30 (as of a region of interest in an
 * image of 16), none of which DICOM's writers use. They are refused. A stream that lacks a packet which its header
 * announces is refused, though it could be shown less sharp: nobody would know. Samples of colour images are turned back into
 * red, green and blue where the stream has turned them into others.
 */
public final class Jpeg2000 implements FrameCodec {
    @Override
    public void decode(byte[] data, PixelFormat format, int[] to) throws DamagedFrame {
        Codestream stream = Codestream.read(data, format);
        ImageSize size = stream.size();
        boolean exact = true;
        for (Tile tile : stream.tiles()) {
            exact &= new TileDecoder(size, tile, to).decode();
        }
        if (!exact) {
            StoredValues.clamp(to, format.frameValues(), size.precision(), size.signed(), format);
        }
        StoredValues.of(to, format.frameValues(), size.precision(), format);
    }
}
