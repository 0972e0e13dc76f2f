// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.Vr;
import org.hilum.spi.Problem;

/**
 * Writes DICOM files (PS3.10): explicit VR little endian, native pixels, sequences of defined length. The same data set
 * gives the same bytes. Text is ASCII, or UTF-8 where that doesn't do, whatever the data set says of its character set.
 */
public final class DicomWriter {
    /** Names this writer, as the standard asks for; made once from a random UUID. */
    private static final String IMPLEMENTATION = "2.25.20378865506985836301168839654395071143";
    private static final int PREAMBLE = 128;

    private DicomWriter() {
    }

    /** @param dataSet with its SOP class and instance; pixels, if any, as {@link NativePixels} make them */
    public static void write(Path file, DataSet dataSet) {
        DataSet meta = new DataSetBuilder(file.toString())
                .put(Tag.FileMetaInformationVersion, Vr.OB, new byte[] {0, 1})
                .put(Tag.MediaStorageSOPClassUID, needed(dataSet, Tag.SOPClassUID))
                .put(Tag.MediaStorageSOPInstanceUID, needed(dataSet, Tag.SOPInstanceUID))
                .put(Tag.TransferSyntaxUID, TransferSyntax.EXPLICIT.uid())
                .put(Tag.ImplementationClassUID, IMPLEMENTATION)
                .put(Tag.ImplementationVersionName, "HILUM")
                .build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] metaBytes = Encoder.encode(meta);
            out.write(new byte[PREAMBLE]);
            out.write("DICM".getBytes(StandardCharsets.US_ASCII));
            out.write(Encoder.encode(new DataSetBuilder("").put(Tag.FileMetaInformationGroupLength, metaBytes.length).build()));
            out.write(metaBytes);
            Encoder.write(Encoder.withCharacterSet(dataSet), out);
        } catch (IOException e) {
            throw new Problem("the file cannot be written (" + e.getClass().getSimpleName() + ")", file.toString(),
                    "check that the folder exists, may be written to, and has room", e);
        }
    }

    private static String needed(DataSet dataSet, int tag) {
        return dataSet.text(tag).orElseThrow(() -> new IllegalArgumentException("a file needs " + Tag.describe(tag)));
    }
}
