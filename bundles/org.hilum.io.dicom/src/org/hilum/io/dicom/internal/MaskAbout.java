// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.reference.References;

/** What is told of a file with regions so that its image can be found. Of who the patient is, only the id. */
public final class MaskAbout {
    private static final Map<String, Integer> TOLD = Map.of("PatientID", Tag.PatientID, "StudyInstanceUID", Tag.StudyInstanceUID, "SeriesInstanceUID", Tag.SeriesInstanceUID, "SeriesDescription",
            Tag.SeriesDescription, "Modality", Tag.Modality, "StructureSetLabel", Tag.StructureSetLabel);

    private MaskAbout() {
    }

    /** By the standard's keywords; what is not told is left out, several UIDs are parted by backslashes. */
    public static Map<String, String> of(DataSet dataSet, References references) {
        Map<String, String> about = new TreeMap<>();
        TOLD.forEach((keyword, tag) -> dataSet.text(tag).ifPresent(text -> about.put(keyword, text)));
        put(about, "ReferencedSeriesInstanceUID", references.series().stream().sorted().toList());
        put(about, "ReferencedSOPInstanceUID", references.instances().stream().sorted().toList());
        put(about, "FrameOfReferenceUID", references.frameOfReference().isEmpty() ? List.of() : List.of(references.frameOfReference()));
        return about;
    }

    private static void put(Map<String, String> about, String keyword, List<String> uids) {
        if (!uids.isEmpty()) {
            about.put(keyword, String.join("\\", uids));
        }
    }
}
