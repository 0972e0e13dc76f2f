// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.item.Entries;
import org.hilum.io.dicom.internal.item.Entry;
import org.hilum.spi.Problem;

/** The ROIs of a structure set (PS3.3, A.19): names in one sequence, contours in a second, types in a third, tied by number. */
public final class StructureSet {
    private final DataSet dataSet;
    private final List<Roi> rois;

    /** @throws Problem where numbers are missing or not unique */
    public StructureSet(DataSet dataSet) {
        this.dataSet = dataSet;
        Map<Integer, List<DataSet>> contours = new HashMap<>();
        for (DataSet item : dataSet.sequence(Tag.ROIContourSequence)) {
            contours.computeIfAbsent(number(item, Tag.ReferencedROINumber), n -> new ArrayList<>()).addAll(item.sequence(Tag.ContourSequence));
        }
        Map<Integer, String> types = new HashMap<>();
        for (DataSet item : dataSet.sequence(Tag.RTROIObservationsSequence)) {
            item.whole(Tag.ReferencedROINumber).ifPresent(n -> types.putIfAbsent(n, item.text(Tag.RTROIInterpretedType).orElse("")));
        }
        Map<Integer, Roi> byNumber = new HashMap<>();
        List<Roi> all = new ArrayList<>();
        for (DataSet item : dataSet.sequence(Tag.StructureSetROISequence)) {
            int number = number(item, Tag.ROINumber);
            Roi roi = new Roi(new Entry(number, item.text(Tag.ROIName).orElse("")), types.getOrDefault(number, ""), item.text(Tag.ReferencedFrameOfReferenceUID).orElse(""),
                    contours.getOrDefault(number, List.of()));
            if (byNumber.put(number, roi) != null) {
                throw new Problem("two ROIs have the number " + number, dataSet.where(), "export the structures again from where they were drawn");
            }
            all.add(roi);
        }
        contours.keySet().stream().filter(n -> !byNumber.containsKey(n)).findFirst().ifPresent(n -> {
            throw new Problem("it has contours of an ROI " + n + " that " + Tag.describe(Tag.StructureSetROISequence) + " does not list", dataSet.where(),
                    "export the structures again from where they were drawn");
        });
        this.rois = List.copyOf(all);
    }

    public List<Roi> rois() {
        return rois;
    }

    public Entries entries() {
        return new Entries("ROI", rois.stream().map(Roi::entry).toList());
    }

    /** @param item name or number; empty for the only ROI that has contours */
    public Roi choose(String item) {
        List<Roi> drawn = rois.stream().filter(roi -> !roi.items().isEmpty()).toList();
        List<Roi> from = item.isEmpty() && !drawn.isEmpty() ? drawn : rois;
        Entry entry = new Entries("ROI", from.stream().map(Roi::entry).toList()).choose(item, dataSet.where());
        return from.stream().filter(roi -> roi.entry().equals(entry)).findFirst().orElseThrow();
    }

    private static int number(DataSet item, int tag) {
        return item.whole(tag).orElseThrow(() -> item.missing(tag));
    }
}
