// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal;

import java.util.Map;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;

/** What a DICOM file with regions is. */
public enum MaskKind {
    /** Contours. */
    STRUCTURES,
    /** Frames of pixels. */
    SEGMENTATION;

    private static final Map<String, MaskKind> BY_CLASS = Map.of("1.2.840.10008.5.1.4.1.1.481.3", STRUCTURES, "1.2.840.10008.5.1.4.1.1.66.4", SEGMENTATION,
            "1.2.840.10008.5.1.4.1.1.66.7", SEGMENTATION);
    private static final String SURFACES = "1.2.840.10008.5.1.4.1.1.66.5";

    /** Whether {@link #of} would tell. */
    public static boolean knows(DataSet dataSet) {
        return dataSet.text(Tag.SOPClassUID).filter(BY_CLASS::containsKey).isPresent();
    }

    /** @throws Problem where it holds no regions that are read */
    public static MaskKind of(DataSet dataSet) {
        String sopClass = dataSet.text(Tag.SOPClassUID).orElseThrow(() -> dataSet.missing(Tag.SOPClassUID));
        if (sopClass.equals(SURFACES)) {
            throw new Problem("it is a surface segmentation, which is not read", dataSet.where(), "export the segmentation as frames of pixels (SEG)");
        }
        MaskKind kind = BY_CLASS.get(sopClass);
        if (kind == null) {
            throw new Problem("it holds no regions: its modality is " + dataSet.text(Tag.Modality).orElse("not said"), dataSet.where(), "give a structure set (RTSTRUCT) or a segmentation (SEG)");
        }
        return kind;
    }
}
