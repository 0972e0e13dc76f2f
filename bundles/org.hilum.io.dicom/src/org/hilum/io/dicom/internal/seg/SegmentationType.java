// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.Arrays;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;

/** What the pixels of a segmentation say (PS3.3, C.8.20.2), named as there. */
enum SegmentationType {
    /** 1 where the frame's segment is. */
    BINARY,
    /** How likely it is there, or how much of the pixel it occupies, as a part of a maximum. */
    FRACTIONAL,
    /** The number of the segment that is there. */
    LABELMAP;

    static SegmentationType of(DataSet segmentation) {
        String term = segmentation.text(Tag.SegmentationType).orElseThrow(() -> segmentation.missing(Tag.SegmentationType));
        return Arrays.stream(values()).filter(type -> type.name().equals(term)).findFirst()
                .orElseThrow(() -> new Problem("segmentations of the type " + term + " are not read", segmentation.where(), "Hilum reads BINARY, FRACTIONAL and LABELMAP"));
    }
}
