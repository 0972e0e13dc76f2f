// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.spi.settings.Param;

/** What a NIfTI file leaves open and its user has to say. */
public record NiftiSettings(
        @Param(label = "Orientation", help = "Which of the header's two placements of the grid counts. auto: the sform where it is set, else the qform; "
                + "where both are set and disagree, or neither is, the file is refused until this says how to read it.") Orientation orientation,
        @Param(label = "Volume", help = "Number of the volume in a 4D file, from 1. Without it a 4D file is refused.", min = 1) OptionalInt volume,
        @Param(label = "Intensities", help = "What the voxels measure; the format cannot say. It stands in the units of features.") Measure intensities) {

    /** Which placement of the header to go by. */
    public enum Orientation {
        /** sform if its code is above 0, else qform; refused where both are set and differ, or none is. */
        AUTO,
        /** The sform matrix. */
        SFORM,
        /** The qform: quaternion, offset and voxel spacing. */
        QFORM,
        /** Voxel spacing alone; position and direction in the patient are taken as unknown. */
        SPACING
    }

    /** Orientation by the standard's rule, the file's only volume, an arbitrary scale. */
    public static final NiftiSettings DEFAULT = new NiftiSettings(Orientation.AUTO, OptionalInt.empty(), Measure.ARBITRARY);
}
