// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;

/** Reads images of one file format. Which files it takes stands in {@code plugin.xml}. Unusable files are told as {@link Problem}. */
public interface ImageReader<S extends Record> extends Plugin<S> {
    /** What the file or folder holds, without reading voxels. */
    List<ImageRef> list(Path path, S settings, Task task);

    Volume read(ImageRef ref, S settings, Task task);
}
