// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che;

import java.nio.file.Path;
import java.util.List;

import org.hilum.io.dicom.DicomMaskReader;
import org.hilum.io.dicom.DicomMaskSettings;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;

/** Hilum's reader of DICOM masks, its files read by dcm4che. */
public final class Dcm4cheMaskReader implements MaskReader<DicomMaskSettings> {
    private final DicomMaskReader reader = new DicomMaskReader(new Dcm4cheToolkit());

    @Override
    public DicomMaskSettings defaults() {
        return reader.defaults();
    }

    @Override
    public List<MaskRef> list(Path path, DicomMaskSettings settings, Task task) {
        return reader.list(path, settings, task);
    }

    @Override
    public String frameOfReference(MaskRef ref, DicomMaskSettings settings, Task task) {
        return reader.frameOfReference(ref, settings, task);
    }

    @Override
    public long bytes(MaskRef ref, Geometry onto, DicomMaskSettings settings, Task task) {
        return reader.bytes(ref, onto, settings, task);
    }

    @Override
    public Mask read(MaskRef ref, Geometry onto, DicomMaskSettings settings, Task task) {
        return reader.read(ref, onto, settings, task);
    }

    @Override
    public List<Path> files(Path path) {
        return reader.files(path);
    }
}
