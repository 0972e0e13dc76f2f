// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Element;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.Identity;

/** The modules of a segmentation that tell whose it is, what it belongs to, and what wrote it. */
final class SegHeader {
    private static final String SEGMENTATION_STORAGE = "1.2.840.10008.5.1.4.1.1.66.4";
    private static final int LONGEST_SHORT_STRING = 16;
    private static final String[] EMPTY = {};
    /** Empty, but there, where not copied: the standard's type 2. */
    private static final List<Integer> ALWAYS = List.of(Tag.PatientName, Tag.PatientID, Tag.PatientBirthDate, Tag.PatientSex, Tag.StudyDate, Tag.StudyTime, Tag.AccessionNumber,
            Tag.ReferringPhysicianName, Tag.StudyID);
    private static final List<Integer> IF_THERE = List.of(Tag.IssuerOfPatientID, Tag.StudyDescription, Tag.PatientIdentityRemoved, Tag.DeidentificationMethod, Tag.DeidentificationMethodCodeSequence);

    private SegHeader() {
    }

    static void put(DataSetBuilder to, DataSet source, Identity identity) {
        ALWAYS.forEach(tag -> to.put(tag, EMPTY));
        if (identity == Identity.COPIED) {
            ALWAYS.forEach(tag -> source.element(tag).filter(e -> fits(source, e)).ifPresent(to::put));
            IF_THERE.forEach(tag -> source.element(tag).ifPresent(to::put));
            to.put(Tag.StudyInstanceUID, source.text(Tag.StudyInstanceUID).orElseThrow(() -> source.missing(Tag.StudyInstanceUID)));
        } else {
            to.put(Tag.StudyInstanceUID, Uid.random()).put(Tag.PatientIdentityRemoved, "YES").put(Tag.DeidentificationMethod, "written without patient and study");
        }
        LocalDateTime now = LocalDateTime.now();
        to.put(Tag.SOPClassUID, SEGMENTATION_STORAGE).put(Tag.SOPInstanceUID, Uid.random()).put(Tag.Modality, "SEG").put(Tag.SeriesInstanceUID, Uid.random())
                .put(Tag.SeriesNumber, 1).put(Tag.InstanceNumber, 1).put(Tag.SeriesDescription, "Regions written by Hilum")
                .put(Tag.ContentDate, now.format(DateTimeFormatter.ofPattern("yyyyMMdd"))).put(Tag.ContentTime, now.format(DateTimeFormatter.ofPattern("HHmmss")))
                .put(Tag.Manufacturer, "Hilum").put(Tag.ManufacturerModelName, "Hilum").put(Tag.DeviceSerialNumber, "none").put(Tag.SoftwareVersions, "Hilum")
                .put(Tag.FrameOfReferenceUID, source.text(Tag.FrameOfReferenceUID).orElseThrow(() -> source.missing(Tag.FrameOfReferenceUID)))
                .put(Tag.PositionReferenceIndicator, source.text(Tag.PositionReferenceIndicator).stream().toArray(String[]::new))
                .put(Tag.ImageType, "DERIVED", "PRIMARY").put(Tag.ContentLabel, "REGIONS").put(Tag.ContentDescription, "Regions written by Hilum").put(Tag.ContentCreatorName, EMPTY)
                .put(Tag.LossyImageCompression, source.text(Tag.LossyImageCompression).filter("01"::equals).orElse("00"));
        if (source.text(Tag.LossyImageCompression).filter("01"::equals).isPresent()) {
            List.of(Tag.LossyImageCompressionRatio, Tag.LossyImageCompressionMethod).forEach(tag -> source.element(tag).ifPresent(to::put));
        }
    }

    /** Archives refuse a whole file for a study id that is too long, as some exports have; nothing is found by it. */
    private static boolean fits(DataSet source, Element element) {
        return element.vr() != Vr.SH || source.texts(element.tag()).stream().allMatch(text -> text.length() <= LONGEST_SHORT_STRING);
    }
}
