// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.TransferSyntax;
import org.hilum.spi.Problem;

/**
 * Grey levels decoded by whatever readers this Java has for an image format. Java itself brings one, for JPEG of 8 bits; it
 * finds out what it can't read only while it reads.
 */
record JavaDecoder(String format, TransferSyntax syntax, String where) implements FrameDecoder {
    private static final String JPEG = "jpeg";
    /** Of 8 x 8, as flat JPEG can have. */
    private static final int A_BIT_FOR_A_BLOCK = 8 * 64;

    static JavaDecoder ofJpeg(TransferSyntax syntax, String where) {
        return of(JPEG, syntax, where);
    }

    static JavaDecoder of(String format, TransferSyntax syntax, String where) {
        if (!ImageIO.getImageReadersByFormatName(format).hasNext()) {
            throw FrameDecoder.refusal(syntax, where);
        }
        return new JavaDecoder(format, syntax, where);
    }

    @Override
    public int mostValuesOfAByte() {
        return A_BIT_FOR_A_BLOCK;
    }

    @Override
    public Raster decode(byte[] frame, PixelFormat pixels) throws IOException {
        if (pixels.samples() > 1) {
            throw new Problem("its pixels are colours, compressed by " + syntax.name() + ", of which dcm4che reads only grey levels here", where,
                    "read it by Hilum's own reader (reader: dicom)");
        }
        if (format.equals(JPEG)) {
            JpegHeader.check(frame, pixels);
        }
        List<Exception> failures = new ArrayList<>();
        for (var readers = ImageIO.getImageReadersByFormatName(format); readers.hasNext();) {
            ImageReader reader = readers.next();
            try {
                return read(reader, frame, pixels);
            } catch (Damaged e) {
                throw e;
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

    private static Raster read(ImageReader reader, byte[] frame, PixelFormat pixels) throws IOException {
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        reader.setInput(new WholeOrNothing(frame));
        if (reader.getWidth(0) != pixels.columns() || reader.getHeight(0) != pixels.rows()) {
            throw new Damaged("it is an image of " + reader.getHeight(0) + " x " + reader.getWidth(0) + " pixels");
        }
        Raster read = reader.canReadRaster() ? reader.readRaster(0, null) : reader.read(0).getRaster();
        if (!warnings.isEmpty()) {
            // it has filled in what it could not decode
            throw new Damaged("its compressed data are damaged");
        }
        return read;
    }
}
