// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import java.util.OptionalDouble;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** The usual way: rescale slope and intercept (PS3.3, C.11.1.1.2), or a modality look-up table that is a straight line. */
final class Rescale {
    private Rescale() {
    }

    static Intensity of(Plane plane) {
        if (!plane.data().sequence(Tag.ModalityLUTSequence).isEmpty()) {
            return LinearTable.of(plane);
        }
        return Intensity.linear(number(plane, Tag.RescaleSlope, 1), number(plane, Tag.RescaleIntercept, 0));
    }

    private static double number(Plane plane, int tag, double without) {
        DataSet holding = plane.attributes().holding(Tag.PixelValueTransformationSequence, tag);
        OptionalDouble number = holding.number(tag);
        // only MR may do without: CT without it isn't in HU, PET not in its unit
        if (number.isEmpty() && !plane.kind().modality().equals("MR")) {
            throw plane.data().missing(tag);
        }
        if (tag == Tag.RescaleSlope && number.isPresent() && number.getAsDouble() == 0) {
            throw plane.data().wrong(tag, "is 0");
        }
        return number.orElse(without);
    }
}
