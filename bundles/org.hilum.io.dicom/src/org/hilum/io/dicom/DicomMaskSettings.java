// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import org.hilum.spi.settings.Param;

/** What a structure set leaves open where its contours do not lie on the image's slices one after the other. */
public record DicomMaskSettings(
        @Param(label = "Off-slice contours", help = "What becomes of contours farther than 5 % of the slice spacing from every slice. refuse: they were drawn on another image; "
                + "interpolate: the shape of each slice is interpolated between the planes of contours next to it.") OffSlice offSlice,
        @Param(label = "Gaps", help = "What becomes of slices without a contour between others. keep: they stay empty, and a note tells of them; "
                + "interpolate: their shape is interpolated from the planes on both sides.") Gaps gaps) {

    /** Contours that lie on no slice. */
    public enum OffSlice {
        /** The structure is refused. */
        REFUSE,
        /** Shapes are interpolated between planes of contours. */
        INTERPOLATE
    }

    /** Slices between contours. */
    public enum Gaps {
        /** Left empty, for the structure may have parts. */
        KEEP,
        /** Taken as contours that are missing. */
        INTERPOLATE
    }

    /** Nothing is made up. */
    public static final DicomMaskSettings DEFAULT = new DicomMaskSettings(OffSlice.REFUSE, Gaps.KEEP);
}
