// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.awt.color.ColorSpace;
import java.awt.image.BandedSampleModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.Transparency;
import java.io.IOException;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

import org.dcm4che3.imageio.plugins.rle.RLEImageReaderSpi;
import org.hilum.dicom.PixelFormat;
import org.hilum.spi.Problem;

/** RLE by dcm4che: grey levels of 8 and 16 bits, colours of 8 bits. */
record RleDecoder(String where) implements FrameDecoder {
    /** The reader takes a raster's type only together with colours, whatever they are. */
    private static final int[] COLOUR_SPACES = {ColorSpace.CS_GRAY, -1, ColorSpace.CS_sRGB};

    @Override
    public int mostValuesOfAByte() {
        return 64; // runs of 128 in two bytes
    }

    @Override
    public Raster decode(byte[] frame, PixelFormat format) throws IOException {
        boolean grey = format.samples() == 1 && (format.bitsAllocated() == 8 || format.bitsAllocated() == 16);
        boolean colour = format.samples() == 3 && format.bitsAllocated() == 8;
        if (!grey && !colour) {
            throw new Problem("its pixels are " + format.samples() + " x " + format.bitsAllocated() + " bits, compressed by RLE Lossless, which dcm4che doesn't decode", where,
                    "read it by Hilum's own reader (reader: dicom)");
        }
        RunLengths.check(frame, format.samples() * format.bitsAllocated() / 8, format.rows() * format.columns());
        int type = format.bitsAllocated() == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        ImageReader reader = new RLEImageReaderSpi().createReaderInstance();
        ImageReadParam asStored = reader.getDefaultReadParam();
        asStored.setDestinationType(new ImageTypeSpecifier(
                new ComponentColorModel(ColorSpace.getInstance(COLOUR_SPACES[format.samples() - 1]), false, false, Transparency.OPAQUE, type),
                new BandedSampleModel(type, format.columns(), format.rows(), format.samples())));
        reader.setInput(new WholeOrNothing(frame));
        return reader.readRaster(0, asStored);
    }
}
