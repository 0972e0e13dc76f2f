// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.dicom.internal.plane.ImageClass;

/**
 * An enhanced multi-frame file made of a classic series: its frames shuffled, each with its own rescale, at two temporal
 * positions. The second holds the same stored values under twice the slope and intercept.
 */
final class EnhancedFile {
    private static final DicomToolkit TOOLKIT = UnderTest.TOOLKIT;

    private final List<DicomFile> slices = new ArrayList<>();
    private final List<int[]> stored = new ArrayList<>();
    private PixelFormat format;

    private EnhancedFile(Path series) {
        try (Stream<Path> files = Files.list(series)) {
            for (Path path : files.sorted().toList()) {
                DicomFile file = TOOLKIT.header(path);
                try (Frames frames = TOOLKIT.frames(file)) {
                    slices.add(file);
                    stored.add(frames.frame(0));
                    format = frames.format();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param change what the file's own data set has besides */
    static Path write(Path series, ImageClass kind, Path to, UnaryOperator<DataSetBuilder> change) {
        return new EnhancedFile(series).write(kind, to, change);
    }

    private Path write(ImageClass kind, Path to, UnaryOperator<DataSetBuilder> change) {
        int count = slices.size();
        List<Integer> order = new ArrayList<>();
        for (int f = 0; f < 2 * count; f++) {
            order.add(f);
        }
        Collections.shuffle(order, new Random(5));
        DataSet first = slices.getFirst().dataSet();
        DataSet shared = new DataSetBuilder("test")
                .put(Tag.PixelMeasuresSequence, List.of(new DataSetBuilder("test").put(Tag.PixelSpacing, first.numbers(Tag.PixelSpacing)).put(Tag.SliceThickness, 99.0).build()))
                .put(Tag.PlaneOrientationSequence, List.of(new DataSetBuilder("test").put(Tag.ImageOrientationPatient, first.numbers(Tag.ImageOrientationPatient)).build())).build();
        DataSetBuilder file = new DataSetBuilder("test").put(Tag.SOPClassUID, kind.uid()).put(Tag.SOPInstanceUID, "2.25.11").put(Tag.Modality, kind.modality())
                .put(Tag.SeriesInstanceUID, Made.SERIES).put(Tag.FrameOfReferenceUID, "2.25.3").put(Tag.ImageType, "ORIGINAL", "PRIMARY", "VOLUME", "NONE")
                .put(Tag.SharedFunctionalGroupsSequence, List.of(shared))
                .put(Tag.PerFrameFunctionalGroupsSequence, order.stream().map(f -> groups(kind, f % count, f / count + 1)).toList());
        PixelFormat frames = new PixelFormat(format.rows(), format.columns(), 2 * count, 1, false, format.photometric(), format.bitsAllocated(), format.bitsStored(), format.highBit(), format.signed());
        DicomWriter.write(to, NativePixels.put(change.apply(file), frames, f -> stored.get(order.get(f) % count)).build());
        return to;
    }

    private DataSet groups(ImageClass kind, int slice, int time) {
        DataSet from = slices.get(slice).dataSet();
        DataSetBuilder content = new DataSetBuilder("test").put(Tag.StackID, "1").put(Tag.InStackPositionNumber, slice + 1).put(Tag.TemporalPositionIndex, time);
        DataSetBuilder values = new DataSetBuilder("test").put(Tag.RescaleSlope, time * from.number(Tag.RescaleSlope).orElse(1)).put(Tag.RescaleIntercept, time * from.number(Tag.RescaleIntercept).orElse(0))
                .put(Tag.RescaleType, kind == ImageClass.ENHANCED_CT ? "HU" : kind == ImageClass.ENHANCED_PET ? "GML" : "US");
        return new DataSetBuilder("test").put(Tag.FrameContentSequence, List.of(content.build()))
                .put(Tag.PlanePositionSequence, List.of(new DataSetBuilder("test").put(Tag.ImagePositionPatient, from.numbers(Tag.ImagePositionPatient)).build()))
                .put(Tag.PixelValueTransformationSequence, List.of(values.build())).build();
    }
}
