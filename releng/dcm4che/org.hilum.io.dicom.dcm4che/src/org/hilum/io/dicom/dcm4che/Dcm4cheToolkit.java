// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che;

import java.nio.file.Path;
import java.util.Optional;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.hilum.io.dicom.dcm4che.internal.FrameReading;
import org.hilum.io.dicom.dcm4che.internal.HeaderReading;
import org.hilum.spi.Problem;

/**
 * DICOM by dcm4che. Native pixels are read of 1, 8, 16 and 32 bits, RLE of 8 and 16 bits, JPEG baseline as far as Java's own
 * reader goes, and other JPEG where this Java has an ImageIO reader for it. All else is refused by its name.
 */
public final class Dcm4cheToolkit implements DicomToolkit {
    static {
        // dcm4che logs what it finds odd, values of patients among it: nobody is to hear it, nor that nobody does
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
    }

    @Override
    public DicomFile header(Path file) {
        return known(file, HeaderReading.beforePixels(file));
    }

    @Override
    public Optional<DicomFile> recognise(Path file) {
        return HeaderReading.beforePixels(file);
    }

    @Override
    public DicomFile read(Path file) {
        return known(file, HeaderReading.whole(file));
    }

    @Override
    public Frames frames(DicomFile file) {
        return FrameReading.of(file.path());
    }

    private static DicomFile known(Path file, Optional<DicomFile> read) {
        return read.orElseThrow(() -> new Problem("not a DICOM file: dcm4che finds neither the mark DICM nor a data set in it", file.toString(), "give a DICOM file"));
    }
}
