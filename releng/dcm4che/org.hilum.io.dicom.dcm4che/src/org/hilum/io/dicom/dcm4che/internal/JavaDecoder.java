// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.TransferSyntax;
import org.hilum.spi.Problem;

/**
 * Grey levels decoded by whatever readers this Java has for an image format. Java itself brings one, for JPEG of 8 bits; it
 * finds out what it can't read only while it reads.
 */
record JavaDecoder(String format, TransferSyntax syntax, String where) implements FrameDecoder {
    static JavaDecoder of(String format, TransferSyntax syntax, String where) {
        if (!ImageIO.getImageReadersByFormatName(format).hasNext()) {
            throw FrameDecoder.refusal(syntax, where);
        }
        return new JavaDecoder(format, syntax, where);
    }

    @Override
    public Raster decode(ImageInputStream frame, PixelFormat pixels) throws IOException {
        if (pixels.samples() > 1) {
            throw new Problem("its pixels are colours, compressed by " + syntax.name() + ", of which dcm4che reads only grey levels here", where,
                    "read it by Hilum's own reader (reader: dicom)");
        }
        List<Exception> failures = new ArrayList<>();
        for (var readers = ImageIO.getImageReadersByFormatName(format); readers.hasNext();) {
            ImageReader reader = readers.next();
            try {
                frame.seek(0);
                reader.setInput(frame);
                return reader.canReadRaster() ? reader.readRaster(0, null) : reader.read(0).getRaster();
            } catch (IOException | RuntimeException e) {
                failures.add(e);
            } finally {
                reader.dispose();
            }
        }
        Problem refusal = new Problem("its pixels are compressed by " + syntax.name() + ", and of the readers that this Java has for " + format + " none decodes them", where,
                "read it by Hilum's own reader (reader: dicom)");
        failures.forEach(refusal::addSuppressed);
        throw refusal;
    }
}
