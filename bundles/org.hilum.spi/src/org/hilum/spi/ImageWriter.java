// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;

import org.hilum.spi.image.Volume;

/** What an {@link ImageReader} is too where it can also write files of its format. */
public interface ImageWriter {
    /**
     * Writes an image so that reading the file gives the same voxels on the same grid; the same image gives the same bytes.
     *
     * @throws Problem if it cannot be written there
     */
    void write(Path file, Volume image);
}
