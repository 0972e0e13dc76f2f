// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che;

import java.nio.file.Path;
import java.util.List;

import org.hilum.io.dicom.DicomImageReader;
import org.hilum.io.dicom.DicomImageSettings;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;

/** Hilum's reader of DICOM images, its files read by dcm4che. */
public final class Dcm4cheImageReader implements ImageReader<DicomImageSettings> {
    private final DicomImageReader reader = new DicomImageReader(new Dcm4cheToolkit());

    @Override
    public DicomImageSettings defaults() {
        return reader.defaults();
    }

    @Override
    public List<ImageRef> list(Path path, DicomImageSettings settings, Task task) {
        return reader.list(path, settings, task);
    }

    @Override
    public Volume read(ImageRef ref, DicomImageSettings settings, Task task) {
        return reader.read(ref, settings, task);
    }
}
