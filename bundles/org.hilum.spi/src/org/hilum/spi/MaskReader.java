// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;

/**
 * Reads masks of one file format. A reader does not judge whether a mask fits its image: it gives the mask where its file
 * places it, and the engine compares the grids, the same way for all formats.
 */
public interface MaskReader<S extends Record> extends Plugin<S> {
    /** What the file or folder holds: one entry a label or structure. May have to read voxels to tell which labels occur. */
    List<MaskRef> list(Path path, S settings, Task task);

    /** DICOM's UID of the frame of reference that one of the masks lies in; empty where the format has none, or the file does not tell. */
    default String frameOfReference(MaskRef ref, S settings, Task task) {
        return "";
    }

    /**
     * At most so much memory in bytes reading one of the masks takes, itself included; known without reading voxels. By default
     * that of a label image on the grid of its image whose labels are read as floats.
     */
    default long bytes(MaskRef ref, Geometry image, S settings, Task task) {
        return (Float.BYTES + 1L) * image.count();
    }

    /**
     * One of the masks that {@link #list} named, on the grid that its file has. Contours, which have none, are drawn onto {@code image}.
     *
     * @param image the grid of the image that the mask is used on
     * @throws Problem if it is damaged, or its place cannot be told
     */
    Mask read(MaskRef ref, Geometry image, S settings, Task task);

    /** All files that are read where this one is named: what was made of a mask is made again when one of them changes. */
    default List<Path> files(Path path) {
        return List.of(path);
    }
}
