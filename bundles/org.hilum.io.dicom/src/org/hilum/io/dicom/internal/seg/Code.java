// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;

/** A coded concept (PS3.3, 8): value, scheme, and its meaning in words. */
record Code(String value, String scheme, String meaning) {
    /** Whatever a region is: the file doesn't know. */
    static final Code TISSUE = new Code("85756007", "SCT", "Tissue");
    static final Code SEGMENTATION = new Code("113076", "DCM", "Segmentation");
    static final Code SOURCE_IMAGE = new Code("121322", "DCM", "Source image for image processing operation");

    /** As the only item of a sequence. */
    List<DataSet> items() {
        return List.of(new DataSetBuilder("").put(Tag.CodeValue, value).put(Tag.CodingSchemeDesignator, scheme).put(Tag.CodeMeaning, meaning).build());
    }
}
