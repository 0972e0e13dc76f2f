// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.dcm4che3.data.Attributes;
import org.dcm4che3.io.DicomInputStream;
import org.dcm4che3.io.DicomInputStream.IncludeBulkData;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.TransferSyntax;
import org.hilum.spi.Problem;

/** Reads data sets without their pixels. */
public final class HeaderReading {
    /** Of a deflated data set, whose length nobody knows, no more is allocated at once for a value. */
    private static final int MOST_AT_ONCE = 1 << 20;
    private static final int PREAMBLE = 128;

    private HeaderReading() {
    }

    public static Optional<DicomFile> beforePixels(Path file) {
        return read(file, Place::isBeforePixels);
    }

    /** Also what follows the pixels. */
    public static Optional<DicomFile> whole(Path file) {
        return read(file, in -> false);
    }

    private static Optional<DicomFile> read(Path file, Predicate<DicomInputStream> end) {
        return Guarded.read(file, () -> {
            Optional<DicomInputStream> opened = open(file);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (DicomInputStream in = opened.get()) {
                in.setIncludeBulkData(IncludeBulkData.NO);
                in.setBulkDataDescriptor(Place.PIXELS);
                Attributes meta = in.readFileMetaInformation();
                Attributes dataSet = in.readDataset(end);
                String where = file.toString();
                if (meta == null && dataSet.isEmpty()) {
                    return Optional.empty(); // zeros, in which dcm4che sees lengths of groups
                }
                return Optional.of(new DicomFile(file, meta == null ? new DataSetBuilder(where).build() : new Conversion(where).dataSet(meta),
                        TransferSyntax.of(in.getTransferSyntax()), new Conversion(where).dataSet(dataSet)));
            }
        });
    }

    /** Nothing where it is no DICOM file. */
    static Optional<DicomInputStream> open(Path file) throws IOException {
        try {
            DicomInputStream in = DicomInputStream.createWithLimitFromFileLength(file.toFile());
            in.setAllocateLimit(MOST_AT_ONCE);
            in.setDicomInputHandler(new Bounds(file.toString(), Files.size(file)));
            return Optional.of(in);
        } catch (IOException e) {
            if (isMarked(file)) {
                throw new Problem("it has the mark DICM, but no data set after it", file.toString(), "export it again from its archive", e);
            }
            return Optional.empty();
        }
    }

    private static boolean isMarked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PREAMBLE + 4);
            return head.length == PREAMBLE + 4 && head[PREAMBLE] == 'D' && head[PREAMBLE + 1] == 'I' && head[PREAMBLE + 2] == 'C' && head[PREAMBLE + 3] == 'M';
        }
    }
}
