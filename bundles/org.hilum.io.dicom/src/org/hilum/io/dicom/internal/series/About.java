// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.image.Geometry;

/** What a list of a hospital's images is made of. Of who the patient is, only the id: the name is hidden where a text holds it. */
public final class About {
    private static final Map<String, Integer> TOLD = told();

    private About() {
    }

    private static Map<String, Integer> told() {
        Map<String, Integer> told = new LinkedHashMap<>();
        told.put("PatientID", Tag.PatientID);
        told.put("StudyInstanceUID", Tag.StudyInstanceUID);
        told.put("StudyDate", Tag.StudyDate);
        told.put("StudyTime", Tag.StudyTime);
        told.put("StudyDescription", Tag.StudyDescription);
        told.put("SeriesInstanceUID", Tag.SeriesInstanceUID);
        told.put("SeriesNumber", Tag.SeriesNumber);
        told.put("SeriesDescription", Tag.SeriesDescription);
        told.put("SeriesDate", Tag.SeriesDate);
        told.put("SeriesTime", Tag.SeriesTime);
        told.put("ProtocolName", Tag.ProtocolName);
        told.put("BodyPartExamined", Tag.BodyPartExamined);
        told.put("ContrastBolusAgent", Tag.ContrastBolusAgent);
        told.put("ContrastBolusStartTime", Tag.ContrastBolusStartTime);
        told.put("SequenceName", Tag.SequenceName);
        told.put("ConvolutionKernel", Tag.ConvolutionKernel);
        told.put("SliceThickness", Tag.SliceThickness);
        told.put("AcquisitionNumber", Tag.AcquisitionNumber);
        told.put("ManufacturerModelName", Tag.ManufacturerModelName);
        return told;
    }

    /** DICOM keywords and their texts, of those that are there. */
    static Map<String, String> of(Stack stack) {
        Map<String, String> about = of(stack.first().data());
        // by which a mask that refers to files is paired with its image
        about.put("SOPInstanceUID", stack.planes().stream().flatMap(plane -> plane.data().text(Tag.SOPInstanceUID).stream()).distinct().collect(Collectors.joining("\\")));
        stack.planes().stream().flatMap(plane -> AcquisitionTime.of(plane).stream()).min(String::compareTo).ifPresent(time -> about.put("AcquisitionDateTime", time));
        return about;
    }

    /** Of one file. */
    public static Map<String, String> of(DataSet data) {
        Map<String, String> about = new LinkedHashMap<>();
        TOLD.forEach((keyword, tag) -> data.text(tag).ifPresent(text -> about.put(keyword, tag == Tag.PatientID ? text : PatientWords.hide(data, text))));
        if (!data.texts(Tag.ImageType).isEmpty()) {
            about.put("ImageType", String.join("\\", data.texts(Tag.ImageType)));
        }
        return about;
    }

    /** For people: description, modality, size, spacing, number of slices. */
    static String label(Stack stack) {
        Plane first = stack.first();
        Geometry g = stack.geometry();
        String description = first.data().text(Tag.SeriesDescription).map(text -> PatientWords.hide(first.data(), text)).orElse("no description");
        return String.format(Locale.ROOT, "%s, %s, %d x %d, %d slice%s, %.4g x %.4g x %.4g mm", description, first.kind().modality(), g.nx(), g.ny(), g.nz(), g.nz() == 1 ? "" : "s",
                g.spacing().x(), g.spacing().y(), g.spacing().z());
    }
}
