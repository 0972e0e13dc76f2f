// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;

/** Reads images of one file format. Which files it takes stands in {@code plugin.xml}. Unusable files are told as {@link Problem}. */
public interface ImageReader<S extends Record> extends Plugin<S> {
    /**
     * What the file or folder holds, without reading voxels.
     *
     * @throws Problem if it is not what its name says, or is damaged
     */
    List<ImageRef> list(Path path, S settings, Task task);

    /**
     * One of the images that {@link #list} named: voxels as what they measure (scaling applied), grid in LPS.
     *
     * @throws Problem if it is damaged, or its grid cannot be told
     */
    Volume read(ImageRef ref, S settings, Task task);

    /** All files that are read where this one is named: what was made of an image is made again when one of them changes. */
    default List<Path> files(Path path) {
        return List.of(path);
    }
}
