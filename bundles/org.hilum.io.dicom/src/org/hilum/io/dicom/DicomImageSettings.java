// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import org.hilum.spi.settings.Param;

/** How DICOM series are read, where that isn't for the files alone to say. */
public record DicomImageSettings(
        @Param(label = "SUV of PET", help = "What PET activity is normalised by: body-weight, lean-body-mass (Janmahasatian), body-surface (Du Bois). "
                + "none: values as they are stored, with their unit.") Suv suv,
        @Param(label = "Uneven slices", help = "A series with missing or uneven slices is refused, or, with interpolate, brought onto even slices by linear "
                + "interpolation, which is noted.") Slices slices,
        @Param(label = "Gantry tilt", help = "A series whose slices are shifted against each other, as under a tilted gantry, is refused, or, with resample, "
                + "straightened by linear interpolation within each slice, which is noted.") Tilt tilt,
        @Param(label = "Values", help = "How stored values become intensities: rescale (the usual slope and intercept), real-world (the file's real-world value "
                + "map), philips (Philips' scale slope and intercept of MR).", expert = true) Scale values) {

    /** What PET activity concentration is divided by, after the injected dose. */
    public enum Suv {
        /** Body weight: g/ml. */
        BODY_WEIGHT,
        /** Lean body mass after Janmahasatian (2005): g/ml. */
        LEAN_BODY_MASS,
        /** Body surface after Du Bois (1916): cm²/ml. */
        BODY_SURFACE,
        /** Nothing: as stored. */
        NONE
    }

    /** What becomes of missing and uneven slices. */
    public enum Slices {
        /** They are refused, with their names. */
        REFUSE,
        /** Even slices are interpolated between those that are there. */
        INTERPOLATE
    }

    /** What becomes of slices that are shifted evenly against each other. */
    public enum Tilt {
        /** They are refused, with the angle. */
        REFUSE,
        /** They are shifted back. */
        RESAMPLE
    }

    /** Which of a file's transformations makes intensities of stored values. */
    public enum Scale {
        /** Rescale slope and intercept. */
        RESCALE,
        /** The real-world value map. */
        REAL_WORLD,
        /** Philips' private scale of MR, by which values of different series are comparable. */
        PHILIPS
    }

    /** SUV by body weight; whatever is odd about slices is refused; rescale slope and intercept. */
    public static final DicomImageSettings DEFAULT = new DicomImageSettings(Suv.BODY_WEIGHT, Slices.REFUSE, Tilt.REFUSE, Scale.RESCALE);
}
