// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.image.NamedMask;

/** What a {@link MaskReader} is too where it can also write files of its format. */
public interface MaskWriter {
    /**
     * The image that masks lie on.
     *
     * @param path its file or folder
     * @param item which of the images there, as its reader names it; empty for the only one
     * @param identity whether the file is to tell whose image it is: of which patient and study
     */
    record Source(Path path, String item, boolean identity) {
    }

    /** What its files are, as people of the field say: {@code DICOM segmentation}. */
    String format();

    /** Whether a file holds several masks with their names. */
    boolean holdsSeveral();

    /** Whether a file refers to the image it was drawn on, which then has to be of the same format, and can tell whose it is. */
    boolean refersToImage();

    /**
     * Writes masks so that reading the file gives the same voxels on the same grid.
     *
     * @param masks on the grid of the image, none of them empty; one where the format holds no more
     * @throws Problem if they cannot be written there, or the image is not what the format needs
     * @throws java.util.concurrent.CancellationException when the task is cancelled
     */
    void write(Path file, List<NamedMask> masks, Source image, Task task);
}
