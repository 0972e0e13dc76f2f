// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.spi.image.Geometry;

/** Segmentations made up for tests, as other tools write them. */
final class Segmentations {
    static final String SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4";
    static final String LABEL_MAP = "1.2.840.10008.5.1.4.1.1.66.7";

    /** Where a writer puts what is alike in all frames. */
    enum Style {
        /** Orientation and spacing once for all, as highdicom does. */
        SHARED,
        /** Everything with each frame, as some versions of dcmqi do. */
        PER_FRAME
    }

    private final Geometry grid;
    private final Style style;
    private final List<DataSet> segments = new ArrayList<>();
    private final List<DataSet> frames = new ArrayList<>();
    private final List<int[]> pixels = new ArrayList<>();

    Segmentations(Geometry grid, Style style) {
        this.grid = grid;
        this.style = style;
    }

    Segmentations segment(int number, String label, String algorithm) {
        segments.add(new DataSetBuilder("").put(Tag.SegmentNumber, number).put(Tag.SegmentLabel, label).put(Tag.SegmentAlgorithmType, algorithm).build());
        return this;
    }

    /** A frame of a segment; of a label map {@code segment} is 0. */
    Segmentations frame(int segment, int k, int... values) {
        DataSetBuilder item = new DataSetBuilder("").put(Tag.PlanePositionSequence, List.of(new DataSetBuilder("").put(Tag.ImagePositionPatient, SourceImages.position(grid, k)).build()));
        if (segment > 0) {
            item.put(Tag.SegmentIdentificationSequence, List.of(new DataSetBuilder("").put(Tag.ReferencedSegmentNumber, segment).build()));
        }
        if (style == Style.PER_FRAME) {
            putGrid(item);
        }
        frames.add(item.build());
        pixels.add(values);
        return this;
    }

    private void putGrid(DataSetBuilder item) {
        DataSetBuilder measures = new DataSetBuilder("").put(Tag.PixelSpacing, grid.spacing().y(), grid.spacing().x()).put(Tag.SliceThickness, grid.spacing().z());
        if (style == Style.SHARED) {
            measures.put(Tag.SpacingBetweenSlices, grid.spacing().z());
        }
        item.put(Tag.PixelMeasuresSequence, List.of(measures.build()))
                .put(Tag.PlaneOrientationSequence, List.of(new DataSetBuilder("").put(Tag.ImageOrientationPatient, SourceImages.orientation(grid)).build()));
    }

    /** @param type BINARY, FRACTIONAL or LABELMAP */
    DataSetBuilder dataSet(String type, int bits) {
        return NativePixels.put(header(type), new PixelFormat(grid.ny(), grid.nx(), frames.size(), 1, false, "MONOCHROME2", bits, bits, bits - 1, false), pixels::get);
    }

    /** All but pixels. */
    DataSetBuilder header(String type) {
        DataSetBuilder shared = new DataSetBuilder("");
        if (style == Style.SHARED) {
            putGrid(shared);
        }
        return new DataSetBuilder("").put(Tag.SOPClassUID, type.equals("LABELMAP") ? LABEL_MAP : SEGMENTATION).put(Tag.SOPInstanceUID, "1.2.3.4").put(Tag.Modality, "SEG")
                .put(Tag.FrameOfReferenceUID, "1.2.3").put(Tag.SegmentationType, type).put(Tag.SegmentSequence, segments).put(Tag.SharedFunctionalGroupsSequence, List.of(shared.build()))
                .put(Tag.PerFrameFunctionalGroupsSequence, frames).put(Tag.NumberOfFrames, frames.size());
    }

    static Path write(DataSet dataSet, Path folder) {
        Path file = folder.resolve("segmentation.dcm");
        DicomWriter.write(file, dataSet);
        return file;
    }
}
