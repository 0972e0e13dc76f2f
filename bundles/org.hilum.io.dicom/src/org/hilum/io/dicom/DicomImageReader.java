// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.ImageReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;

/** Reads CT, MR and PET series from a DICOM file or a folder of them. One item a volume, named by its series instance UID. */
public final class DicomImageReader implements ImageReader<DicomImageSettings> {
    @Override
    public DicomImageSettings defaults() {
        return DicomImageSettings.DEFAULT;
    }

    @Override
    public List<ImageRef> list(Path path, DicomImageSettings settings, Task task) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Volume read(ImageRef ref, DicomImageSettings settings, Task task) {
        throw new UnsupportedOperationException();
    }
}
