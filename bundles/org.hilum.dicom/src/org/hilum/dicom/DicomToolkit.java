// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.nio.file.Path;
import java.util.Optional;

import org.hilum.dicom.internal.CompactToolkit;

/**
 * What Hilum asks of a DICOM toolkit. Stateless, so that several threads may use it. Whatever the bytes of a file are, the
 * only exception is a {@link org.hilum.spi.Problem} that names the file, and the memory taken is bounded by the file's size.
 */
public interface DicomToolkit {
    /** Hilum's own. */
    static DicomToolkit compact() {
        return new CompactToolkit();
    }

    /** Everything before the pixel data; of a large file little more than that is read. */
    DicomFile header(Path file);

    /** As {@link #header}, but nothing where the file isn't a DICOM file at all: for folders that hold others too. */
    Optional<DicomFile> recognise(Path file);

    /** The whole data set, also what follows the pixel data, but without them. */
    DicomFile read(Path file);

    /** The frames of the file, to be closed. */
    Frames frames(DicomFile file);
}
