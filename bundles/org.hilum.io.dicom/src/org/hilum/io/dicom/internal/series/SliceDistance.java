// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.OptionalDouble;

import org.hilum.dicom.Tag;
import org.hilum.image.file.PossibleLengths;
import org.hilum.io.dicom.internal.plane.Plane;

/** The distance of slices where there is but one, so that positions can't tell it. */
record SliceDistance(double mm, String note) {
    static SliceDistance ofOne(Plane plane) {
        OptionalDouble spacing = plane.attributes().number(Tag.PixelMeasuresSequence, Tag.SpacingBetweenSlices);
        if (spacing.isPresent() && PossibleLengths.isSpacing(Math.abs(spacing.getAsDouble()))) {
            return of(Math.abs(spacing.getAsDouble()), Tag.SpacingBetweenSlices);
        }
        OptionalDouble thickness = plane.attributes().number(Tag.PixelMeasuresSequence, Tag.SliceThickness);
        if (thickness.isEmpty()) {
            throw plane.attributes().missing(Tag.SliceThickness);
        }
        if (!PossibleLengths.isSpacing(thickness.getAsDouble())) {
            throw plane.data().wrong(Tag.SliceThickness, "is no thickness in mm");
        }
        return of(thickness.getAsDouble(), Tag.SliceThickness);
    }

    private static SliceDistance of(double mm, int tag) {
        return new SliceDistance(mm, "there is one slice only; its extent along the normal, " + Slices.mm(mm) + ", is " + Tag.describe(tag));
    }
}
