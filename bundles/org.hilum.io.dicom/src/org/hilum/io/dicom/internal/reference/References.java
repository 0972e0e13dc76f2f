// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/**
 * The images that an object refers to.
 *
 * @param series UIDs of series
 * @param instances UIDs of their images
 * @param frameOfReference UID of the frame that places are told in; empty where that is not told, or there are several
 */
public record References(Set<String> series, Set<String> instances, String frameOfReference) {
    public References {
        series = Set.copyOf(series);
        instances = Set.copyOf(instances);
    }

    /** Of a structure set (PS3.3, C.8.8.5): by the series it lists, and by the image each contour was drawn on. */
    public static References ofStructures(DataSet structures) {
        Set<String> series = new LinkedHashSet<>();
        Set<String> instances = new LinkedHashSet<>();
        Set<String> frames = new LinkedHashSet<>();
        structures.text(Tag.FrameOfReferenceUID).ifPresent(frames::add);
        for (DataSet frame : structures.sequence(Tag.ReferencedFrameOfReferenceSequence)) {
            frame.text(Tag.FrameOfReferenceUID).ifPresent(frames::add);
            for (DataSet study : frame.sequence(Tag.RTReferencedStudySequence)) {
                for (DataSet one : study.sequence(Tag.RTReferencedSeriesSequence)) {
                    one.text(Tag.SeriesInstanceUID).ifPresent(series::add);
                    addInstances(one, Tag.ContourImageSequence, instances);
                }
            }
        }
        for (DataSet roi : structures.sequence(Tag.ROIContourSequence)) {
            roi.sequence(Tag.ContourSequence).forEach(contour -> addInstances(contour, Tag.ContourImageSequence, instances));
        }
        structures.sequence(Tag.StructureSetROISequence).forEach(roi -> roi.text(Tag.ReferencedFrameOfReferenceUID).ifPresent(frames::add));
        return new References(series, instances, frames.size() == 1 ? frames.iterator().next() : "");
    }

    /** Of a segmentation (PS3.3, A.51): by the series it lists, and by the images each frame was derived from. */
    public static References ofSegmentation(DataSet segmentation) {
        Set<String> series = new LinkedHashSet<>();
        Set<String> instances = new LinkedHashSet<>();
        for (DataSet one : segmentation.sequence(Tag.ReferencedSeriesSequence)) {
            one.text(Tag.SeriesInstanceUID).ifPresent(series::add);
            addInstances(one, Tag.ReferencedInstanceSequence, instances);
        }
        for (int groups : List.of(Tag.SharedFunctionalGroupsSequence, Tag.PerFrameFunctionalGroupsSequence)) {
            for (DataSet group : segmentation.sequence(groups)) {
                group.sequence(Tag.DerivationImageSequence).forEach(derivation -> addInstances(derivation, Tag.SourceImageSequence, instances));
            }
        }
        return new References(series, instances, segmentation.text(Tag.FrameOfReferenceUID).orElse(""));
    }

    private static void addInstances(DataSet item, int sequence, Set<String> to) {
        item.sequence(sequence).forEach(image -> image.text(Tag.ReferencedSOPInstanceUID).ifPresent(to::add));
    }
}
