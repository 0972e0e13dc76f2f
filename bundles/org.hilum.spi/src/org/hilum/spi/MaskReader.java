// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;

/** Reads masks of one file format, onto the grid of the image they were drawn on. */
public interface MaskReader<S extends Record> extends Plugin<S> {
    /** What the file or folder holds: one entry a label or structure. May have to read voxels to tell which labels occur. */
    List<MaskRef> list(Path path, S settings, Task task);

    /** The mask on exactly the grid {@code onto}; a mask of another grid is a {@link Problem} that tells the difference in mm. */
    Mask read(MaskRef ref, Geometry onto, S settings, Task task);
}
