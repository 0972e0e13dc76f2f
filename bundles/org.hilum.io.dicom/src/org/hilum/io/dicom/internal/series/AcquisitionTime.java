// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.Optional;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** When a plane was acquired, as the file writes it: date and time in one. */
final class AcquisitionTime {
    private AcquisitionTime() {
    }

    static Optional<String> of(Plane plane) {
        Optional<String> framed = plane.attributes().text(Tag.FrameContentSequence, Tag.FrameAcquisitionDateTime);
        return framed.or(() -> plane.data().text(Tag.AcquisitionDateTime))
                .or(() -> plane.data().text(Tag.AcquisitionTime).map(time -> plane.data().text(Tag.AcquisitionDate).orElse("") + time));
    }
}
