// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.List;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.internal.seg.SourceSlices.Source;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** The functional groups of frames to be written: where each lies, which segment it shows, and what image that was drawn on. */
final class SegFrames {
    private static final int SPATIAL_LOCATIONS_PRESERVED = 0x0028135A;

    private final Geometry grid;
    private final SourceSlices source;

    SegFrames(Geometry grid, SourceSlices source) {
        this.grid = grid;
        this.source = source;
    }

    /** What is alike in all. */
    DataSet shared() {
        Vec3 i = grid.axes().i();
        Vec3 j = grid.axes().j();
        double step = grid.spacing().z();
        DataSet measures = new DataSetBuilder("").put(Tag.PixelSpacing, grid.spacing().y(), grid.spacing().x()).put(Tag.SliceThickness, step).put(Tag.SpacingBetweenSlices, step).build();
        DataSet orientation = new DataSetBuilder("").put(Tag.ImageOrientationPatient, i.x(), i.y(), i.z(), j.x(), j.y(), j.z()).build();
        return new DataSetBuilder("").put(Tag.PixelMeasuresSequence, List.of(measures)).put(Tag.PlaneOrientationSequence, List.of(orientation)).build();
    }

    /** A slice of a segment. */
    DataSet item(int segment, int k) {
        Vec3 at = grid.toPatient(0, 0, k);
        DataSetBuilder item = new DataSetBuilder("")
                .put(Tag.FrameContentSequence, List.of(new DataSetBuilder("").put(Tag.DimensionIndexValues, segment, k + 1).build()))
                .put(Tag.PlanePositionSequence, List.of(new DataSetBuilder("").put(Tag.ImagePositionPatient, at.x(), at.y(), at.z()).build()))
                .put(Tag.SegmentIdentificationSequence, List.of(new DataSetBuilder("").put(Tag.ReferencedSegmentNumber, segment).build()));
        Optional<Source> shown = source.at(k);
        shown.ifPresent(image -> item.put(Tag.DerivationImageSequence, List.of(derivation(image))));
        return item.build();
    }

    private static DataSet derivation(Source image) {
        DataSetBuilder reference = new DataSetBuilder("").put(Tag.ReferencedSOPClassUID, image.text(Tag.SOPClassUID)).put(Tag.ReferencedSOPInstanceUID, image.text(Tag.SOPInstanceUID))
                .put(Tag.PurposeOfReferenceCodeSequence, Code.SOURCE_IMAGE.items()).put(SPATIAL_LOCATIONS_PRESERVED, Vr.CS, "YES");
        image.frame().ifPresent(frame -> reference.put(Tag.ReferencedFrameNumber, frame));
        return new DataSetBuilder("").put(Tag.SourceImageSequence, List.of(reference.build())).put(Tag.DerivationCodeSequence, Code.SEGMENTATION.items()).build();
    }
}
