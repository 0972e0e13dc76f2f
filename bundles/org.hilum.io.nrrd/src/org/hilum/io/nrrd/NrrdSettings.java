// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.spi.settings.Param;

/** What an NRRD file leaves open and its user has to say. */
public record NrrdSettings(
        @Param(label = "Orientation", help = "auto: as space, space directions and space origin say; a file that lacks them, or whose space doesn't tell left from right, is refused. "
                + "spacing: by its voxel spacing alone.") Orientation orientation,
        @Param(label = "Volume", help = "Number of the volume in a file with a fourth axis, from 1. Without it such a file is refused.", min = 1) OptionalInt volume,
        @Param(label = "Intensities", help = "What the voxels measure; the format cannot say. It stands in the units of features.") Measure intensities) {

    /** What of the header places the grid. */
    public enum Orientation {
        /** Space, directions and origin. */
        AUTO,
        /** Voxel spacing alone; position and direction in the patient are taken as unknown. */
        SPACING
    }

    /** Placed as the header says, the file's only volume, an arbitrary scale. */
    public static final NrrdSettings DEFAULT = new NrrdSettings(Orientation.AUTO, OptionalInt.empty(), Measure.ARBITRARY);
}
