// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;

/** Hilum's own toolkit. */
public final class CompactToolkit implements DicomToolkit {
    @Override
    public DicomFile header(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DicomFile> recognise(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DicomFile read(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Frames frames(DicomFile file) {
        throw new UnsupportedOperationException();
    }
}
