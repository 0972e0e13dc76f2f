// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Optional;
import java.util.function.Function;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** How images and masks come from one grid onto another. */
interface Sampling {
    /** The grid they come onto. */
    Geometry grid();

    /** What of the new grid lies less than one old voxel from the region's box; none where nothing does. */
    Optional<Box> reached();

    /** @param old gives a part of the old image */
    Volume image(Box part, Function<Box, Volume> old, Interpolation by, WholeNumbers whole, Task task);

    Mask mask(Box part, Mask old, MaskInterpolation by, double threshold, Task task);

    /** Which voxels lie within the old image, whose outermost voxels reach half their size beyond their centres. */
    Mask there(Box part);
}
